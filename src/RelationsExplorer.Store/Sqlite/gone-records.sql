-- The records of the store "old" that are not in the store "main": list, id, and the slugs of the articles they were read in.
-- What people cite most comes first: the log keeps a part only where many went.
SELECT 'articles' AS list, o.slug AS id, o.slug AS articles
FROM old.articles o WHERE NOT EXISTS (SELECT 1 FROM main.articles n WHERE n.slug = o.slug)
UNION ALL
SELECT 'events', o.id, (
  SELECT group_concat(slug, ' ') FROM (
    SELECT a.slug FROM old.event_articles l JOIN old.articles a ON a.number = l.article WHERE l.event = o.number ORDER BY l.ordinal LIMIT 5))
FROM old.events o WHERE NOT EXISTS (SELECT 1 FROM main.events n WHERE n.id = o.id)
UNION ALL
SELECT 'sources', o.id, (
  SELECT group_concat(slug, ' ') FROM (
    SELECT DISTINCT a.slug FROM old.citations l JOIN old.claims c ON c.number = l.claim JOIN old.articles a ON a.number = c.article
    WHERE l.source = o.number ORDER BY a.number LIMIT 5))
FROM old.sources o WHERE NOT EXISTS (SELECT 1 FROM main.sources n WHERE n.id = o.id)
UNION ALL
SELECT 'discrepancies', o.id, (
  SELECT group_concat(slug, ' ') FROM (
    SELECT DISTINCT a.slug FROM old.discrepancy_claims l JOIN old.claims c ON c.number = l.claim JOIN old.articles a ON a.number = c.article
    WHERE l.discrepancy = o.number ORDER BY a.number LIMIT 5))
FROM old.discrepancies o WHERE o.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.discrepancies n WHERE n.id = o.id)
UNION ALL
SELECT 'themes', o.slug, NULL FROM old.themes o WHERE NOT EXISTS (SELECT 1 FROM main.themes n WHERE n.slug = o.slug)
UNION ALL
SELECT 'actors', o.slug, NULL FROM old.actors o WHERE NOT EXISTS (SELECT 1 FROM main.actors n WHERE n.slug = o.slug)
UNION ALL
SELECT 'places', o.slug, NULL FROM old.places o WHERE NOT EXISTS (SELECT 1 FROM main.places n WHERE n.slug = o.slug)
UNION ALL
-- Claims go only from articles whose print has changed; those of an article follow one another.
SELECT 'claims', o.id, a.slug
FROM old.articles a CROSS JOIN old.claims o ON o.number BETWEEN a.first_claim AND a.first_claim + a.claim_count - 1
WHERE NOT EXISTS (SELECT 1 FROM main.articles b WHERE b.slug = a.slug AND b.print = a.print)
  AND NOT EXISTS (SELECT 1 FROM main.claims n WHERE n.id = o.id)
