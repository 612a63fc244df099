using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Vocabularies;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RelationsExplorer.Import.Vocabularies;

/// <summary>Reads <c>themes.yml</c>, <c>actors.yml</c>, <c>places.yml</c> and <c>chronicle.yml</c>.</summary>
public static class VocabularyReader
{
    /// <summary>Reads the vocabulary files that are there; an entry that cannot be read leaves a diagnostic with its line.</summary>
    /// <param name="files">The files of the vocabulary folder, named as they lie there.</param>
    /// <returns>The vocabulary, and what was wrong with it.</returns>
    public static (Vocabulary Vocabulary, IReadOnlyList<Diagnostic> Diagnostics) Read(IReadOnlyList<CorpusFile> files)
    {
        var all = new List<Diagnostic>();
        List<ThemeGroup> groups = [];
        List<Theme> themes = [];
        List<Actor> actors = [];
        List<Place> places = [];
        List<KnownEvent> chronicle = [];
        foreach (var file in files.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var diagnostics = new Diagnostics(file.Name);
            if (Load(file, diagnostics) is { } root)
            {
                groups.AddRange(Entries(root, "groups", diagnostics, e => new ThemeGroup(e.Slug, e.Need("name"))));
                themes.AddRange(Entries(root, "themes", diagnostics, Theme));
                actors.AddRange(Entries(root, "actors", diagnostics, Actor));
                places.AddRange(Entries(root, "places", diagnostics, Place));
                chronicle.AddRange(Entries(root, "chronicle", diagnostics, KnownEvent));
            }

            all.AddRange(diagnostics.All);
        }

        return (new Vocabulary(
            groups,
            themes,
            [.. actors.DistinctBy(a => a.Slug).OrderBy(a => a.Slug)],
            [.. places.DistinctBy(p => p.Slug).OrderBy(p => p.Slug)])
        {
            Chronicle = [.. chronicle.DistinctBy(e => e.Slug).OrderBy(e => e.Slug, StringComparer.Ordinal)],
        }, all);
    }

    private static YamlMappingNode? Load(CorpusFile file, Diagnostics diagnostics)
    {
        try
        {
            if (Reading.Formats.Matter.YamlText.RootOrNull(Reading.Formats.TextDecoder.Decode(file.Bytes.Span, diagnostics)) is YamlMappingNode map) return map;
            diagnostics.Error(1, "vocabulary", "the file holds no vocabulary");
        }
        catch (YamlException trouble)
        {
            diagnostics.Error((int)trouble.Start.Line, "vocabulary", $"the file is broken here: {trouble.Message.Split('\n', 2)[0]}");
        }

        return null;
    }

    private static IEnumerable<T> Entries<T>(YamlMappingNode root, string list, Diagnostics diagnostics, Func<VocabularyEntry, T> read)
        where T : class
    {
        if (!root.Children.TryGetValue(new YamlScalarNode(list), out var node)) yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in node is YamlSequenceNode sequence ? sequence.Children : [])
        {
            T? value = null;
            try
            {
                var entry = new VocabularyEntry(item);
                if (!seen.Add(entry.Slug)) throw new FormatException($"'{entry.Slug}' stands twice in {list}; the first is kept");
                value = read(entry);
            }
            catch (Exception trouble) when (trouble is FormatException or ArgumentException)
            {
                diagnostics.Error((int)item.Start.Line, "vocabulary-entry", trouble.Message);
            }

            if (value is not null) yield return value;
        }
    }

    private static Theme Theme(VocabularyEntry e) =>
        new(new ThemeSlug(e.Slug), e.Need("name"), e.Need("group"), e.Text("description") ?? "", [.. e.List("related").Select(s => new ThemeSlug(s))]);

    private static Actor Actor(VocabularyEntry e) => new(
        new ActorSlug(e.Slug), e.Need("name"), e.OneOf<ActorKind>("kind"), Names(e),
        e.Text("country") is { } country ? new ActorSlug(country) : null,
        e.Text("broader") is { } broader ? new ActorSlug(broader) : null,
        e.Text("wikidata"), e.Text("description"));

    private static Place Place(VocabularyEntry e) => new(
        new PlaceSlug(e.Slug), e.Need("name"), e.Need("kind"), Names(e),
        [.. e.List("countries").Concat(e.List("country")).Select(s => new ActorSlug(s))],
        e.Number("lat", 90), e.Number("lon", 180), e.Text("wikidata"), e.Text("description"));

    private static KnownEvent KnownEvent(VocabularyEntry e) => new(
        e.Slug, e.Need("title"), e.Date("date") ?? throw new FormatException($"'{e.Slug}' lacks its date"), e.OneOf<EventType>("type"),
        [.. e.List("actors").Select(s => new ActorSlug(s))],
        [.. e.List("places").Select(s => new PlaceSlug(s))],
        [.. e.List("themes").Select(s => new ThemeSlug(s))],
        e.List("names") is { Count: > 0 } names ? names : throw new FormatException($"'{e.Slug}' has no names to know it by"),
        e.Date("said"));

    private static List<NameForm> Names(VocabularyEntry e) =>
    [
        .. new[] { e.Need("name") }.Concat(e.List("aliases")).Distinct(StringComparer.Ordinal).Select(n => new NameForm(n, NameManner.Name)),
        .. e.List("adjectives").Select(n => new NameForm(n, NameManner.Adjective)),
        .. e.List("metonyms").Select(n => new NameForm(n, NameManner.Metonym)),
        .. e.List("short").Select(n => new NameForm(n, NameManner.Short)),
    ];
}
