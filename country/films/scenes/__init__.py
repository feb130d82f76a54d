"""The films: one function draws one film at a given second."""
