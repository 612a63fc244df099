-- In which articles the store "main" differs from the store "old", and in what: slug, title, what, how many.
SELECT n.slug, n.title, 'added', 1
FROM main.articles n WHERE NOT EXISTS (SELECT 1 FROM old.articles o WHERE o.slug = n.slug)
UNION ALL
SELECT o.slug, o.title, 'removed', 1
FROM old.articles o WHERE NOT EXISTS (SELECT 1 FROM main.articles n WHERE n.slug = o.slug)
UNION ALL
SELECT n.slug, n.title, 'text', 1
FROM main.articles n JOIN old.articles o ON o.slug = n.slug
WHERE (n.title, n.authors, n.publisher, n.published, n.published_basis, n.url, n.language, n.form)
   IS NOT (o.title, o.authors, o.publisher, o.published, o.published_basis, o.url, o.language, o.form)
UNION ALL
SELECT a.slug, a.title, 'text', count(*)
FROM main.passages n JOIN main.articles a ON a.number = n.article
WHERE NOT EXISTS (SELECT 1 FROM old.passages o WHERE o.id = n.id)
GROUP BY n.article
UNION ALL
SELECT a.slug, a.title, 'text', count(*)
FROM old.passages o JOIN old.articles a ON a.number = o.article
WHERE NOT EXISTS (SELECT 1 FROM main.passages n WHERE n.id = o.id)
GROUP BY o.article
UNION ALL
SELECT a.slug, a.title, 'claims added', count(*)
FROM main.claims n JOIN main.articles a ON a.number = n.article
WHERE NOT EXISTS (SELECT 1 FROM old.claims o WHERE o.id = n.id)
GROUP BY n.article
UNION ALL
SELECT a.slug, a.title, 'claims removed', count(*)
FROM old.claims o JOIN old.articles a ON a.number = o.article
WHERE NOT EXISTS (SELECT 1 FROM main.claims n WHERE n.id = o.id)
GROUP BY o.article
UNION ALL
-- The same claim, told of otherwise: another speaker, stance, manner, or other themes.
SELECT a.slug, a.title, 'judged', count(*)
FROM main.claims n
JOIN old.claims o ON o.id = n.id
JOIN main.articles a ON a.number = n.article
LEFT JOIN main.actors ns ON ns.number = n.speaker
LEFT JOIN old.actors os ON os.number = o.speaker
WHERE (n.modality, n.stance, ns.slug) IS NOT (o.modality, o.stance, os.slug)
GROUP BY n.article
UNION ALL
SELECT a.slug, a.title, 'judged', count(*)
FROM main.claims n
JOIN old.claims o ON o.id = n.id
JOIN main.articles a ON a.number = n.article
JOIN main.claim_themes l ON l.claim = n.number
JOIN main.themes t ON t.number = l.theme
-- Looked up claim by claim: two lists of all themes of all claims would have to be sorted.
WHERE NOT EXISTS (
  SELECT 1 FROM old.claim_themes k JOIN old.themes u ON u.number = k.theme WHERE k.claim = o.number AND u.slug = t.slug
)
GROUP BY n.article
