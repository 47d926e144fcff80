"""The benchmark: `python3 run.py bench` prints ratios against floors measured in the same run."""
