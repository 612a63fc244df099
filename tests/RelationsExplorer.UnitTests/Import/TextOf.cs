using System.Text;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import;

namespace RelationsExplorer.UnitTests.Import;

/// <summary>Reads small texts through the whole importer, with a vocabulary just large enough for them.</summary>
internal static class TextOf
{
    public static Vocabulary Vocabulary { get; } = new(
        [new ThemeGroup("all", "All")],
        [.. new[] { "energy", "trade-investment", "military-security", "strategic-partnership", "asymmetry-mistrust", "us-west", "central-asia", "connectivity", "russian-far-east", "border-territory" }
            .Select(t => new Theme(new ThemeSlug(t), t, "all", "", []))],
        [
            Actor("russia", "Russia", ActorKind.State, adjectives: ["Russian"], metonyms: ["Moscow", "Kremlin"]),
            Actor("china", "China", ActorKind.State, adjectives: ["Chinese", "Sino"], metonyms: ["Beijing"]),
            Actor("soviet-union", "Soviet Union", ActorKind.State, adjectives: ["Soviet"]),
            Actor("india", "India", ActorKind.State, adjectives: ["Indian"], metonyms: ["New Delhi"]),
            Actor("vladimir-putin", "Vladimir Putin", ActorKind.Person, country: "russia", aliases: ["Putin"]),
            Actor("sergey-lavrov", "Sergey Lavrov", ActorKind.Person, country: "russia", aliases: ["Sergei Lavrov"], shorts: ["Lavrov"]),
            Actor("wang-yi", "Wang Yi", ActorKind.Person, country: "china", shorts: ["Wang"]),
            Actor("tass", "TASS", ActorKind.Organisation, country: "russia", description: "Russian state news agency."),
            Actor("the-daily-herald", "The Daily Herald", ActorKind.Organisation, description: "A newspaper."),
            Actor("gazprom", "Gazprom", ActorKind.Organisation, country: "russia"),
        ],
        [
            new Place(new PlaceSlug("blagoveshchensk"), "Blagoveshchensk", "city", [new NameForm("Blagoveshchensk", NameManner.Name)], [new ActorSlug("russia")], 50.3, 127.5, null, null),
            new Place(new PlaceSlug("heihe"), "Heihe", "city", [new NameForm("Heihe", NameManner.Name)], [new ActorSlug("china")], 50.2, 127.5, null, null),
        ])
    {
        Chronicle =
        [
            Known("amur-bridge-opens", "A bridge over the Amur opens", "2022-06-10", "opening … amur bridge", "amur bridge was opened"),
            Known("river-war", "War on the river", "2014/2015", "war on the river", "river war"),
            SaidIn(EdtfDate.Parse("2022/.."), "second-delta-war", "Second war on the delta", "2022/..", "war on the delta"),
            SaidIn(EdtfDate.Parse("2015/2021"), "first-delta-war", "War on the delta", "2015", "war on the delta"),
        ],
    };

    /// <summary>The import of plain texts, each named by its file.</summary>
    public static ImportResult Files(params (string Name, string Text)[] files) =>
        Importer.Import([.. files.Select(f => new CorpusFile(f.Name, Encoding.UTF8.GetBytes(f.Text)))], Vocabulary);

    /// <summary>What was read in one paragraph of an edition published on a day.</summary>
    public static Collection Paragraph(string paragraph, string published = "2021-06-15") =>
        Files(("a.md", $"---\ntitle: A test\npublished: \"{published}\"\nedition: restated\n---\n\n{paragraph}\n")).Collection;

    /// <summary>The claims of one paragraph, in order.</summary>
    public static IReadOnlyList<Claim> Claims(string paragraph) => Paragraph(paragraph).Claims;

    private static KnownEvent Known(string slug, string title, string date, params string[] names) => SaidIn(null, slug, title, date, names);

    private static KnownEvent SaidIn(EdtfDate? said, string slug, string title, string date, params string[] names) =>
        new(slug, title, EdtfDate.Parse(date), EventType.Assault, [new ActorSlug("russia")], [], [], names, said);

    private static Actor Actor(
        string slug, string name, ActorKind kind, string? country = null, string[]? aliases = null, string[]? adjectives = null,
        string[]? metonyms = null, string[]? shorts = null, string? description = null) =>
        new(
            new ActorSlug(slug), name, kind,
            [
                new NameForm(name, NameManner.Name),
                .. (aliases ?? []).Select(n => new NameForm(n, NameManner.Name)),
                .. (adjectives ?? []).Select(n => new NameForm(n, NameManner.Adjective)),
                .. (metonyms ?? []).Select(n => new NameForm(n, NameManner.Metonym)),
                .. (shorts ?? []).Select(n => new NameForm(n, NameManner.Short)),
            ],
            country is null ? null : new ActorSlug(country), null, null, description);
}
