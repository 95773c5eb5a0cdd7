"""The one gate between what people touch and what is kept: intents go down, a Standing comes up."""
