"""How each language writes its dates and numbers; one module for each, named as Django asks."""
