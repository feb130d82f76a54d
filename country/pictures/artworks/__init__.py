"""The artworks, drawn large because people look at them closely."""
