-- Where the words of each claim stand, for phrases and for rank. It keeps no text of its own (content=''): words are
-- folded before they come here, so the tokenizer only has to part them at spaces; a point belongs to its number.
CREATE VIRTUAL TABLE claim_words USING fts5(
  words,
  content = '',
  detail = full,
  tokenize = "unicode61 remove_diacritics 0 tokenchars '.'"
);
-- Gather long before writing, so that few segments need merging.
INSERT INTO claim_words(claim_words, rank) VALUES ('hashsize', 67108864);
