"""The settings of the simulator that runs inside the bot."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from bot.settings.values import Finite, SettingsPart, read_text


class OwnSimulatorSettings(SettingsPart):
    """Used where BACKENDS names simulator."""

    simulator_delay_s: Finite = Field(3, ge=0, le=3600, description="a number of seconds from 0 to 3600")
    simulator_faults: Annotated[str, BeforeValidator(read_text)] = Field(
        "", description="faults with their probability, as in rate-limited:0.1, with commas between"
    )
