"""What every picture and film of the small country is drawn with."""
