using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.PageTests;

/// <summary>A small corpus that has one of everything pages show: three articles that tell of the same bridge and do not agree on it.</summary>
internal static class SampleCorpus
{
    private static readonly Source _gazette = new(
        SourceId.Of("gazette"), SourceKind.News, "The bridge opens at last", ["Ivan Petrov"], "Amur Gazette", null,
        EdtfDate.Parse("2019-11-30"), EdtfDate.Parse("2020-10-04"), "https://example.org/gazette", null, null, null, null,
        "Ivan Petrov, ‘The bridge opens at last’, Amur Gazette, 30 November 2019, accessed 4 October 2020, https://example.org/gazette.");

    private static readonly Source _book = new(
        SourceId.Of("book"), SourceKind.Book, "Rivers and States", ["Li Wen", "Anna Sidorova"], null, "Harbour Press",
        EdtfDate.Parse("2016"), null, null, null, null, null, null, "Li Wen and Anna Sidorova, Rivers and States, Harbour Press, 2016.");

    private static readonly EventId _bridge = EventId.Of("bridge");
    private static readonly EventId _gas = EventId.Of("gas");

    /// <summary>The first claim of the first article.</summary>
    public static EventId Bridge => _bridge;

    public static SourceId Gazette => _gazette.Id;

    public static SourceId Book => _book.Id;

    public static ClaimId FirstClaim => ClaimId.Of("two-banks-of-one-river", "The bridge between the two towns was joined in May 2019.");

    public static Collection Build()
    {
        var first = new ArticleSketch("two-banks-of-one-river", "Two Banks of One River", "2020-11~")
            .Heading("Two Banks of One River", level: 1)
            .Paragraph(
                "The bridge between the two towns was joined {in May 2019=2019-05}.[^1] | Its builders had waited for it {since 1995=1995/..}, and many of them had given up hope. | Will the lorries come?",
                c => c with { Events = [_bridge], Places = [new PlaceSlug("amur")], Themes = [new ThemeSlug("connectivity"), new ThemeSlug("trade-investment")], Stance = Stance.Convergence, Origins = [new Origin("stance", "joins", "was joined")] },
                c => c with { Stance = Stance.Friction },
                c => c with { Modality = Modality.Question })
            .Remark("since 1995", "The agreement on the bridge is of 1995; the first talks began earlier.")
            .Heading("What flows across")
            .Paragraph(
                "Gas began to flow {on 2 December 2019=2019-12-02}.[^2] | According to the minister, thirty-eight billion cubic metres a year were agreed. | That is more than the earlier line carried.[^1]",
                c => c with { Events = [_gas], Stance = Stance.Convergence, Actors = [new ActorSlug("russia"), new ActorSlug("china")] },
                c => c with { Speaker = new Speaker(new ActorSlug("minister-example")), Modality = Modality.Report },
                c => c)
            .Furniture("Subscribe to our newsletter")
            .Heading("Notes")
            .Note("1", _gazette)
            .Note("2", _book);
        var second = new ArticleSketch("a-bridge-too-late", "A Bridge Too Late?", "2021-03-15")
            .Paragraph(
                "The Amur bridge was not joined before {the end of 2019=2019-12}, says Li Wen,[^1] || and trade had by then found other roads.",
                c => c with { Events = [_bridge], Speaker = new Speaker(new ActorSlug("li-wen")), Modality = Modality.Report, Places = [new PlaceSlug("amur")], Themes = [new ThemeSlug("connectivity")] },
                c => c with { Stance = Stance.Mixed, Themes = [new ThemeSlug("asymmetry-mistrust")] })
            .Note("1", _book);
        var third = new ArticleSketch("words-without-notes", "Words without Notes", "2018") { }
            .Paragraph("Nobody outside the two capitals knows what was said “there”. | C++ & <b>angle brackets</b> stay what they are.");

        ArticleSketch[] articles = [second, first, third];
        var claims = articles.SelectMany(a => a.Claims).ToList();
        ClaimId TellsOf(EventId what, ArticleSketch where) => where.Claims.First(c => c.Events.Contains(what)).Id;
        return new Collection(
            Vocabulary(),
            [.. articles.Select(a => a.Article)],
            [.. articles.SelectMany(a => a.Passages)],
            [.. articles.SelectMany(a => a.Markers)],
            [.. articles.SelectMany(a => a.Remarks)],
            [.. articles.SelectMany(a => a.Dates)],
            claims,
            [
                new Event(
                    _bridge, "Russia and China join the Amur bridge", EdtfDate.Parse("2019-05"), EventType.Construction, EventStatus.Happened,
                    [new ThemeSlug("connectivity")], [new ActorSlug("china"), new ActorSlug("russia")], [new PlaceSlug("amur")],
                    [TellsOf(_bridge, first), TellsOf(_bridge, second)], [new Origin("date", "month", "in May 2019")]),
                new Event(
                    _gas, "Gas begins to flow to China", EdtfDate.Parse("2019-12-02"), EventType.Trade, EventStatus.Happened,
                    [new ThemeSlug("energy")], [new ActorSlug("china"), new ActorSlug("russia")], [], [TellsOf(_gas, first)], []),
            ],
            [_book, _gazette],
            [.. articles.SelectMany(a => a.Citations)],
            [
                new Discrepancy(
                    "d1", DiscrepancyKind.Date, "When the Amur bridge was joined", _bridge,
                    [
                        new DiscrepancySide("May 2019", [TellsOf(_bridge, first)]),
                        new DiscrepancySide("not before December 2019", [TellsOf(_bridge, second)]),
                    ],
                    "dates-apart"),
            ]);
    }

    private static Vocabulary Vocabulary() => new(
        [new ThemeGroup("relationship", "The relationship"), new ThemeGroup("economy", "Economy and technology")],
        [
            new Theme(new ThemeSlug("asymmetry-mistrust"), "Asymmetry and mistrust", "relationship", "What separates the two.", []),
            new Theme(new ThemeSlug("energy"), "Energy and resources", "economy", "Oil, gas and the pipelines.", [new ThemeSlug("connectivity")]),
            new Theme(new ThemeSlug("connectivity"), "Transport and connectivity", "economy", "Bridges and roads.", [new ThemeSlug("energy")]),
            new Theme(new ThemeSlug("trade-investment"), "Trade and investment", "economy", "What is bought and sold.", []),
        ],
        [
            new Actor(new ActorSlug("china"), "China", ActorKind.State, [new NameForm("Beijing", NameManner.Metonym)], null, null, "Q148", "A state in East Asia."),
            new Actor(new ActorSlug("li-wen"), "Li Wen", ActorKind.Person, [], new ActorSlug("china"), null, null, null),
            new Actor(new ActorSlug("minister-example"), "Minister Example", ActorKind.Person, [], new ActorSlug("russia"), null, null, null),
            new Actor(new ActorSlug("russia"), "Russia", ActorKind.State, [new NameForm("Moscow", NameManner.Metonym)], null, null, "Q159", "A state in Europe and Asia."),
        ],
        [
            new Place(new PlaceSlug("amur"), "Amur", "river", [], [new ActorSlug("china"), new ActorSlug("russia")], 50.25, 127.5, "Q8032", "A river between the two."),
            new Place(new PlaceSlug("nowhere"), "Nowhere", "region", [], [], null, null, null, null),
        ]);
}
