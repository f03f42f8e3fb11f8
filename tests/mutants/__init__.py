"""`make mutants`: the code is changed on purpose, one change at a time, and the tests that reach it have to notice.

mutmut makes the changes, remembers which tests reach which function and runs those alone, the quick ones first. What is
here draws a sample from a seed, so that a run ends within an hour on two cores, and judges it: of 100 changes 95 must
be noticed in each room. What mutmut changes and which tests it runs stands in `[tool.mutmut]` of pyproject.toml.
"""
