"""Schemathesis sends JSON Lines as the text they are."""
import schemathesis

schemathesis.serializer.alias("application/jsonl", "text/plain")
