"""XML as strangers send it and as we write it; `records` are its elements as light tuples."""
