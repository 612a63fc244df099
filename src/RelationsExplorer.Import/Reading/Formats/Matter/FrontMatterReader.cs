using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Reading.Heads;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RelationsExplorer.Import.Reading.Formats.Matter;

/// <summary>Reads front matter, at the head of an edition or in a file beside a text.</summary>
internal static class FrontMatterReader
{
    private const int LongestMatter = 64 * 1024;

    private static readonly string[] Known =
        ["slug", "title", "authors", "publisher", "published", "published_basis", "url", "language", "edition"];

    // Other programs' words for the same, and words of theirs that mean nothing here.
    private static readonly string[] Foreign =
        ["author", "by", "byline", "date", "pubdate", "publication_date", "date_published", "lang", "site", "journal", "canonical", "canonical_url", "source_url", .. WordList.Words(typeof(FrontMatterReader), "site-matter.txt")];

    /// <summary>Reads YAML; what is wrong in it becomes a diagnostic, the rest is kept.</summary>
    /// <param name="yaml">The text between the fences, or the whole side file.</param>
    /// <param name="firstLine">The 1-based line of the file on which the YAML begins.</param>
    /// <param name="where">Put before messages where the YAML stands in another file than the article, else empty.</param>
    /// <param name="diagnostics">Told of what is wrong.</param>
    public static FrontMatter Read(string yaml, int firstLine, string where, Diagnostics diagnostics)
    {
        if (yaml.Length > LongestMatter)
        {
            diagnostics.Error(firstLine, "front-matter", $"{where}the front matter is longer than {LongestMatter / 1024} KiB and was not read");
            return new FrontMatter();
        }

        try
        {
            var root = YamlText.RootOrNull(yaml);
            if (root is null) return new FrontMatter();
            if (root is YamlMappingNode map) return Map(map, firstLine, where, diagnostics);
            diagnostics.Error(firstLine, "front-matter", $"{where}the front matter is not a list of 'name: value' lines");
        }
        catch (YamlException trouble)
        {
            diagnostics.Error(firstLine + Math.Min((int)trouble.Start.Line, yaml.AsSpan().TrimEnd().Count('\n') + 1) - 1, "front-matter", $"{where}the front matter is broken: {FirstSentence(trouble.Message)}");
        }

        return new FrontMatter();
    }

    /// <summary>The front matter of names and values that stand above a text in another form.</summary>
    public static FrontMatter Of(IReadOnlyList<(string Name, string Value)> pairs, Diagnostics diagnostics)
    {
        var map = new YamlMappingNode();
        foreach (var (name, value) in pairs)
        {
            if (!map.Children.ContainsKey(new YamlScalarNode(name))) map.Add(name, new YamlScalarNode(value) { Style = ScalarStyle.DoubleQuoted });
        }

        return Map(map, 1, "", diagnostics);
    }

    private static FrontMatter Map(YamlMappingNode map, int firstLine, string where, Diagnostics diagnostics)
    {
        foreach (var key in map.Children.Keys)
        {
            if (key is YamlScalarNode { Value: { } name } && !Known.Contains(name) && !Foreign.Contains(name, StringComparer.OrdinalIgnoreCase))
                diagnostics.Warn(LineOf(key, firstLine), "front-matter-unknown", $"{where}'{name}' is not a word of the front matter; it was passed over");
        }

        return new FrontMatter
        {
            Slug = Slug(map, firstLine, where, diagnostics),
            Title = Text(map, "title"),
            Authors = List(map, "authors") ?? People(map, "author", "by", "byline"),
            Publisher = Text(map, "publisher") ?? TextOf(map, "journal", "site"),
            Published = Published(map, firstLine, where, diagnostics),
            PublishedBasis = Text(map, "published_basis"),
            Url = Address(map, firstLine, where, diagnostics) ?? (TextOf(map, "canonical_url", "canonical", "source_url") is { } address && WebAddress.IsSafe(address) ? address : null),
            Language = TextOf(map, "language", "lang"),
            Form = Text(map, "edition") == "restated" ? ArticleForm.Restated : null,
        };
    }

    private static string? Slug(YamlMappingNode map, int firstLine, string where, Diagnostics diagnostics)
    {
        if (Text(map, "slug") is not { } slug || Corpus.Slug.IsValid(slug)) return Text(map, "slug");
        diagnostics.Error(LineOf(map["slug"], firstLine), "slug", $"{where}'{slug}' is no slug; one was made from the title instead");
        return null;
    }

    private static EdtfDate? Published(YamlMappingNode map, int firstLine, string where, Diagnostics diagnostics)
    {
        if (Text(map, "published") is not { } text) return TextOf(map, "date", "pubdate", "publication_date", "date_published") is { } day ? StatedDate.ReadOrNull(day) : null;
        if (EdtfDate.TryParse(text, out var date, out var error)) return date;
        diagnostics.Error(LineOf(map["published"], firstLine), "published", $"{where}the date of publication cannot be read: {error}");
        return null;
    }

    private static string? Address(YamlMappingNode map, int firstLine, string where, Diagnostics diagnostics)
    {
        if (Text(map, "url") is not { } text) return null;
        if (WebAddress.IsSafe(text)) return text;
        diagnostics.Error(LineOf(map["url"], firstLine), "url", $"{where}'{text}' is not an http or https address; it was left out");
        return null;
    }

    private static string? Text(YamlMappingNode map, string name) =>
        map.Children.TryGetValue(new YamlScalarNode(name), out var node)
        && node is YamlScalarNode { Value: { Length: > 0 } value, Style: var style }
        && (style is not ScalarStyle.Plain || value is not ("null" or "~"))
            ? TextCleaner.Clean(value).Trim()
            : null;

    private static List<string>? List(YamlMappingNode map, string name) =>
        map.Children.TryGetValue(new YamlScalarNode(name), out var node) && node is YamlSequenceNode list
            ? [.. list.Children.Select(NameOf).OfType<string>().Select(n => TextCleaner.Clean(n).Trim()).Where(t => t.Length > 0)]
            : Text(map, name) is { } one ? [one] : null;

    // "- Ann Lee", or "- name: Ann Lee" with where she works.
    private static string? NameOf(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value,
        YamlMappingNode person when person.Children.TryGetValue(new YamlScalarNode("name"), out var name) => (name as YamlScalarNode)?.Value,
        _ => null,
    };

    private static int LineOf(YamlNode node, int firstLine) => firstLine + (int)node.Start.Line - 1;

    private static string? TextOf(YamlMappingNode map, params string[] names) => names.Select(name => Text(map, name)).FirstOrDefault(text => text is not null);

    // "author: Ann Lee and Bo Chen", as other programs write it: a list, or a line as above an article.
    private static IReadOnlyList<string>? People(YamlMappingNode map, params string[] names) =>
        names.Select(name => List(map, name)).FirstOrDefault(list => list is { Count: > 0 }) is { } people
            ? [.. people.SelectMany(person => AuthorCleaner.Clean(person))] : null;

    private static string FirstSentence(string message) => message.Split('\n', 2)[0].TrimEnd('.', ' ');
}
