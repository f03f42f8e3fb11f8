"""Telegram: what is asked there comes in through `inbound`, what is made goes out through `chat`."""
