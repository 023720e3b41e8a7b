//! What a person takes away: the report as a page, Markdown, CSV and JSON, from one masked model.
//! Reads no file, asks no engine; what is not in the model is in none of them.
