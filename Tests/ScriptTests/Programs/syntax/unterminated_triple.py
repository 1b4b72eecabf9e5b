x = """starts
and never ends
