using System.Globalization;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.UnitTests.Store;

/// <summary>A corpus of any size, made by rule: the same numbers give the same corpus. A few actors are everywhere, most are rare.</summary>
internal static class GeneratedCorpus
{
    private static readonly string[] Common = ["Russia", "and", "China", "the", "of", "trade", "border", "gas", "treaty", "in", "partnership", "bank", "port", "Sino-Russian", "with", "its", "Beijing", "Moscow", "agreed", "to", "a", "new", "pipeline", "said", "will", "exports", "talks", "Крым", "ёлка", "中俄关系"];

    public static Collection Make(int articles, int claimsPerArticle, int seed = 1)
    {
        var random = new Random(seed);
        var actorCount = Math.Max(8, articles / 5);
        var vocabulary = VocabularyOf(actorCount);
        var (all, passages, claims, citations, mentions) = (new List<Article>(), new List<Passage>(), new List<Claim>(), new List<Citation>(), new List<Mention>());
        var sources = Enumerable.Range(0, Math.Max(6, articles * 8)).Select(i => SourceOf(i, random)).ToList();
        var eventCount = Math.Max(5, articles * claimsPerArticle / 4);
        var dates = Enumerable.Range(0, eventCount).Select(_ => DateOf(random)).ToList();
        var tellings = Enumerable.Range(0, eventCount).Select(_ => new List<Claim>()).ToList();
        for (var a = 0; a < articles; a++)
        {
            var published = random.Next(12) == 0 ? null : EdtfDate.Parse(Text($"{1990 + random.Next(35)}-{1 + random.Next(12):00}"));
            var article = new Article(new ArticleSlug(Text($"article-{a:00000}")), Text($"a{a:00000}.md"), Text($"Title {a} of borders"), ["An Author"], "A Review", published, null, null, "en", ArticleForm.Restated);
            all.Add(article);
            for (var c = 0; c < claimsPerArticle; c++)
            {
                var text = Sentence(random, a, c);
                var passage = new Passage(new PassageId(Text($"p{a}-{c}")), article.Slug, c, PassageKind.Paragraph, c + 1, text);
                passages.Add(passage);
                var events = random.Next(3) == 0 ? [] : new[] { Skewed(random, eventCount), Skewed(random, eventCount) }.Distinct().Take(1 + random.Next(2)).ToArray();
                var claim = new Claim(
                    new ClaimId(Text($"c{a}-{c}")), article.Slug, passage.Id, new Span(0, text.Length), new Span(0, text.Length), text,
                    random.Next(5) == 0 ? new Speaker(vocabulary.Actors[Skewed(random, actorCount)].Slug) : Speaker.Author,
                    random.Next(20) == 0 ? vocabulary.Actors[Skewed(random, actorCount)].Slug : null,
                    (Modality)random.Next(6), (Stance)random.Next(4),
                    [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => vocabulary.Themes[Skewed(random, 16)].Slug).Distinct()],
                    [.. Enumerable.Range(0, random.Next(5)).Select(_ => vocabulary.Actors[Skewed(random, actorCount)].Slug).Distinct()],
                    [.. Enumerable.Range(0, random.Next(2)).Select(_ => vocabulary.Places[Skewed(random, 40)].Slug)],
                    [.. events.Select(e => new EventId(Text($"e{e}")))],
                    [new Origin("speaker", "default", null), new Origin("stance", "stance-words", "partnership"), new Origin("theme:energy", "theme-words", "gas, pipeline")]);
                claims.Add(claim);
                foreach (var e in events) tellings[e].Add(claim);
                foreach (var actor in claim.Actors.Take(2)) mentions.Add(new ActorMention(passage.Id, new Span(0, 6), text[..6], "name", actor));
                mentions.Add(new DateMention(passage.Id, new Span(3, 7), text[3..7], "year", EdtfDate.Parse("2014"), null));
                if (random.Next(3) == 0) citations.Add(new Citation(claim.Id, sources[Skewed(random, sources.Count)].Id, Text($"{c}"), null, null, "note"));
            }
        }

        var happenings = tellings.Select((told, e) => (told, e)).Where(x => x.told.Count > 0).Select(x => new Event(
            new EventId(Text($"e{x.e}")), Text($"Event {x.e} on the border"), dates[x.e], (EventType)(x.e % 23), (EventStatus)(x.e % 5),
            x.told[0].Themes, x.told[0].Actors, x.told[0].Places, [.. x.told.Select(claim => claim.Id)], [])).ToList();
        var cited = citations.Select(citation => citation.Source).ToHashSet();
        Discrepancy[] discrepancies = happenings.FirstOrDefault(e => e.Claims.Count > 1) is { } disputed
            ? [new Discrepancy("d1", DiscrepancyKind.Date, "a date", disputed.Id, [new("one", [disputed.Claims[0]]), new("two", [disputed.Claims[1]])], "rule")]
            : [];
        return new Collection(vocabulary, all, passages, [], [], mentions, claims, happenings, [.. sources.Where(source => cited.Contains(source.Id))], citations, discrepancies);
    }

    private static Vocabulary VocabularyOf(int actors) => new(
        [new ThemeGroup("g", "Group")],
        [.. Enumerable.Range(0, 16).Select(i => new Theme(new ThemeSlug(Text($"theme-{i:00}")), Text($"Theme {i}"), "g", "", []))],
        [.. Enumerable.Range(0, actors).Select(i => new Actor(new ActorSlug(Text($"actor-{i:00000}")), Text($"Actor {i}"), (ActorKind)(i % 3), [new NameForm(Text($"Actor {i}"), NameManner.Name)], null, null, null, null))],
        [.. Enumerable.Range(0, 40).Select(i => new Place(new PlaceSlug(Text($"place-{i:00}")), Text($"Place {i}"), "city", [], [], i, i, null, null))]);

    private static Source SourceOf(int i, Random random) => new(
        new SourceId(Text($"s{i}")), (SourceKind)(i % 10), Text($"Source {i} on trade"), ["A. Writer"], Text($"Outlet {Skewed(random, 300)}"), null,
        random.Next(6) == 0 ? null : EdtfDate.Parse(Text($"{1990 + random.Next(35)}")), null, null, null, null, null, null, Text($"Raw {i}"));

    private static EdtfDate DateOf(Random random)
    {
        var year = 1900 + Math.Max(random.Next(125), random.Next(125));
        return EdtfDate.Parse(random.Next(8) switch
        {
            0 => Text($"{year / 10}X"),
            1 => Text($"{year}"),
            2 => Text($"{year}/.."),
            3 => Text($"{year}/{year + random.Next(6)}"),
            4 or 5 => Text($"{year}-{1 + random.Next(12):00}"),
            _ => Text($"{year}-{1 + random.Next(12):00}-{1 + random.Next(28):00}"),
        });
    }

    private static string Sentence(Random random, int article, int claim)
    {
        var words = Enumerable.Range(0, 12 + random.Next(16)).Select(_ => random.Next(3) == 0 ? Rare(random) : Common[Skewed(random, Common.Length)]);
        return Text($"Claim {article}.{claim} ") + string.Join(' ', words) + ".";
    }

    private static string Rare(Random random) => Text($"w{Skewed(random, 60000)}");

    private static int Skewed(Random random, int most) => (int)(most * Math.Pow(random.NextDouble(), 3));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
