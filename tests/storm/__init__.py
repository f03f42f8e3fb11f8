"""Random operations of all kinds through the Storage port, from 50 callers at once, with kills in the middle."""
