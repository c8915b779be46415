"""Makes the schemas beside this file from the published ones: the same rules without what no validator
reads. `python3 make.py SOURCE TARGET`; NOTICE.md names the sources."""

import json
import sys

# Annotations of JSON Schema. They are dropped where a schema stands, not where a property has that name.
ANNOTATIONS = {"title", "description", "examples", "meta:enum", "$comment", "default", "deprecated"}
BY_NAME = {"properties", "definitions", "$defs", "patternProperties", "dependentSchemas"}


def bare(schema):
    if isinstance(schema, list):
        return [bare(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: {name: bare(one) for name, one in value.items()} if key in BY_NAME else bare(value)
        for key, value in schema.items()
        if key not in ANNOTATIONS
    }


source, target = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    document = json.load(file)
with open(target, "w", encoding="utf-8") as file:
    json.dump(bare(document), file, separators=(",", ":"), ensure_ascii=False)
    file.write("\n")
