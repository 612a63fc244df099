-- In which articles the store "main" differs from the store "old", and in what: slug, title, what, how many.
-- Where both have the same print of an article, nothing in it differs: passages and claims are looked up in the others only.
-- Cross joins keep the order of the tables throughout: left to itself, SQLite goes through all themes of all claims anew for each article.
WITH changed_now AS MATERIALIZED (
  SELECT * FROM main.articles n WHERE NOT EXISTS (SELECT 1 FROM old.articles o WHERE o.slug = n.slug AND o.print = n.print)
), changed_then AS MATERIALIZED (
  SELECT * FROM old.articles o WHERE NOT EXISTS (SELECT 1 FROM main.articles n WHERE n.slug = o.slug AND n.print = o.print)
), claims_now AS (
  -- The claims of an article follow one another.
  SELECT n.*, a.slug, a.title FROM changed_now a CROSS JOIN main.claims n ON n.number BETWEEN a.first_claim AND a.first_claim + a.claim_count - 1
), claims_then AS (
  SELECT o.*, a.slug, a.title FROM changed_then a CROSS JOIN old.claims o ON o.number BETWEEN a.first_claim AND a.first_claim + a.claim_count - 1
)
SELECT n.slug, n.title, 'added', 1
FROM changed_now n WHERE NOT EXISTS (SELECT 1 FROM old.articles o WHERE o.slug = n.slug)
UNION ALL
SELECT o.slug, o.title, 'removed', 1
FROM changed_then o WHERE NOT EXISTS (SELECT 1 FROM main.articles n WHERE n.slug = o.slug)
UNION ALL
SELECT n.slug, n.title, 'text', 1
FROM changed_now n CROSS JOIN old.articles o ON o.slug = n.slug
WHERE (n.title, n.authors, n.publisher, n.published, n.published_basis, n.url, n.language, n.form)
   IS NOT (o.title, o.authors, o.publisher, o.published, o.published_basis, o.url, o.language, o.form)
UNION ALL
SELECT a.slug, a.title, 'text', count(*)
FROM changed_now a CROSS JOIN main.passages n ON n.article = a.number
WHERE NOT EXISTS (SELECT 1 FROM old.passages o WHERE o.id = n.id)
GROUP BY n.article
UNION ALL
SELECT a.slug, a.title, 'text', count(*)
FROM changed_then a CROSS JOIN old.passages o ON o.article = a.number
WHERE NOT EXISTS (SELECT 1 FROM main.passages n WHERE n.id = o.id)
GROUP BY o.article
UNION ALL
SELECT n.slug, n.title, 'claims added', count(*)
FROM claims_now n
WHERE NOT EXISTS (SELECT 1 FROM old.claims o WHERE o.id = n.id)
GROUP BY n.article
UNION ALL
SELECT o.slug, o.title, 'claims removed', count(*)
FROM claims_then o
WHERE NOT EXISTS (SELECT 1 FROM main.claims n WHERE n.id = o.id)
GROUP BY o.article
UNION ALL
-- The same claim, told of otherwise: another speaker, stance, manner, or other themes.
SELECT n.slug, n.title, 'judged', count(*)
FROM claims_now n
CROSS JOIN old.claims o ON o.id = n.id
LEFT JOIN main.actors ns ON ns.number = n.speaker
LEFT JOIN old.actors os ON os.number = o.speaker
WHERE (n.modality, n.stance, ns.slug) IS NOT (o.modality, o.stance, os.slug)
GROUP BY n.article
UNION ALL
SELECT n.slug, n.title, 'judged', count(*)
FROM claims_now n
CROSS JOIN old.claims o ON o.id = n.id
CROSS JOIN main.claim_themes l ON l.claim = n.number
CROSS JOIN main.themes t ON t.number = l.theme
-- Looked up claim by claim: two lists of all themes of all claims would have to be sorted.
WHERE NOT EXISTS (
  SELECT 1 FROM old.claim_themes k CROSS JOIN old.themes u ON u.number = k.theme WHERE k.claim = o.number AND u.slug = t.slug
)
GROUP BY n.article
