"""Tables to figures: pure functions, no Streamlit, no files."""
