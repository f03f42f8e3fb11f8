"""The figures as one page that needs nothing else: no script, no address of another machine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from tests.soak.samples import WARM_UP, Series, Verdict

WIDTH, HEIGHT, EDGE = 560, 150, 6


def page(title: str, facts: Mapping[str, str], verdicts: Sequence[Verdict], samples: Mapping[str, Series]) -> str:
    """HTML in UTF-8. What grows comes first."""
    ordered = sorted(verdicts, key=lambda verdict: verdict.is_good)
    plots = "\n".join(_figure(verdict, samples[verdict.measure.name]) for verdict in ordered)
    told = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in facts.items())
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"/><title>{escape(title)}</title><style>
body {{ font: 15px/1.4 system-ui, sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; }}
main {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(30em, 1fr)); gap: 1.5em; }}
figure {{ margin: 0; }} svg {{ width: 100%; background: #f6f6f8; }} dt {{ float: left; width: 14em; }}
.grows figcaption {{ color: #b00020; font-weight: bold; }}
</style></head><body><h1>{escape(title)}</h1><dl>{told}</dl><main>
{plots}
</main></body></html>
"""


def _figure(verdict: Verdict, series: Series) -> str:
    measure = verdict.measure
    values = [value for _, value in series] or [0.0]
    unit = f" {measure.unit}" if measure.unit else ""
    limit = "" if verdict.allowed is None else f", at most {verdict.allowed:.2f}"
    said = f"{measure.name}: {values[-1]:.2f}{unit} at the end; grows by {verdict.grows:+.2f}{unit}{limit}"
    kind = "flat" if verdict.is_good else "grows"
    return (
        f'<figure class="{kind}"><figcaption>{escape(said)}</figcaption>{_plot(series)}'
        f"<small>{min(values):.2f} to {max(values):.2f}{escape(unit)}</small></figure>"
    )


def _plot(series: Series) -> str:
    """A line from the lowest value to the highest; the warm-up is grey."""
    ends_s = max((at_s for at_s, _ in series), default=1.0) or 1.0
    low, high = min((v for _, v in series), default=0.0), max((v for _, v in series), default=1.0)
    span = (high - low) or 1.0

    def place(at_s: float, value: float) -> str:
        x = EDGE + (WIDTH - 2 * EDGE) * at_s / ends_s
        return f"{x:.1f},{HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (value - low) / span:.1f}"

    warm = int(len(series) * WARM_UP)
    lines = ((series[: warm + 1], "#aaaaaa"), (series[warm:], "#5b3fd4"))
    drawn = "".join(
        f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{" ".join(place(*at) for at in part)}"/>'
        for part, colour in lines
        if part
    )
    return f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img">{drawn}</svg>'
