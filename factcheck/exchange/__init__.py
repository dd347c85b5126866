"""Claims in the formats other tools speak; one module a format, and a registry of them."""
