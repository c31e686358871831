"""What was talked about, who raised it, and what silences the text claims."""
