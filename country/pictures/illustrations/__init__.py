"""The illustrations: calm, flat scenes of learning and doing, in one style."""
