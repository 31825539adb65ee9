"""What the store holds, one module a kind: each takes values in and gives values out, inside one unit of work."""
