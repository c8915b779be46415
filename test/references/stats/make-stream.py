"""The first values of the stream of some seeds.

Run: python3 test/references/stats/make-stream.py > test/references/stats/stream.json
"""
import json

from seeded_stream import stream

seeds = [0, 1, 42, 2**32 - 1, 2**32 + 1, 2**53 - 1]
rows = [{"seed": seed, "first": [value for value, _ in zip(stream(seed), range(8))]} for seed in seeds]
print("[\n  %s\n]" % ",\n  ".join(json.dumps(row) for row in rows))
