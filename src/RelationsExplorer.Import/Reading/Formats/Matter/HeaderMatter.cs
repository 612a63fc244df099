using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Names;

namespace RelationsExplorer.Import.Reading.Formats.Matter;

/// <summary>
/// Reads what programs write above a text without YAML's fences: TOML between <c>+++</c>, a comment with lines ".. title: …",
/// and bare lines "Title: …", "Date: …", as MultiMarkdown, some makers of sites and letters have them.
/// </summary>
internal static partial class HeaderMatter
{
    private const int MostLines = 60;
    private const int FewestOfLetter = 3;

    // What such a line is called, and the name of the front matter for the same.
    private static readonly Dictionary<string, string> Names = WordList.Rows(typeof(HeaderMatter), "header-names.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The text with such lines made empty, so that the others keep their numbers, and what they say; nothing where there are none.</summary>
    public static (string Text, FrontMatter Matter) Taken(string text, Diagnostics diagnostics)
    {
        var lines = text.Split('\n', MostLines + 1);
        var first = lines[0].TrimEnd('\r', ' ');
        var (pairs, end) = first switch
        {
            "+++" => Fenced(lines, Assignment(), "+++"),
            "<!--" => Fenced(lines, Dotted(), "-->"),
            _ => Bare(lines),
        };
        if (end == 0) return (text, new FrontMatter());
        for (var i = 0; i < end; i++) lines[i] = "";
        return (string.Join('\n', lines), FrontMatterReader.Of(pairs, diagnostics));
    }

    // Up to the fence that closes; what belongs to a table of its own says nothing of the text.
    private static (List<(string Name, string Value)> Pairs, int End) Fenced(string[] lines, Regex form, string fence)
    {
        var close = Array.FindIndex(lines, 1, line => line.TrimEnd('\r', ' ') == fence);
        if (close < 0 || close >= MostLines) return ([], 0);
        var pairs = lines[1..close].TakeWhile(line => !line.StartsWith('[')).Select(line => form.Match(line)).Where(match => match.Success).SelectMany(Pairs).ToList();
        return pairs.Count > 0 ? (pairs, close + 1) : ([], 0);
    }

    // From the first line to the first empty one, all of one form, and two at least that name something of an article.
    private static (List<(string Name, string Value)> Pairs, int End) Bare(string[] lines)
    {
        var end = Array.FindIndex(lines, line => string.IsNullOrWhiteSpace(line));
        // The head of a letter may stand right above its words.
        if (Array.FindIndex(lines, line => !Letter().IsMatch(line)) is >= FewestOfLetter and var body && (end < 0 || body < end)) end = body;
        if (end < 2 || end >= MostLines) return ([], 0);
        var matches = lines[..end].Select(line => Colon().Match(line)).ToList();
        if (matches.Exists(match => !match.Success) || !matches.Exists(match => match.Groups["name"].Value.ToLowerInvariant() is "title" or "subject")) return ([], 0);
        var pairs = matches.SelectMany(Pairs).ToList();
        return pairs.Count >= 2 ? (pairs, end) : ([], 0);
    }

    private static IEnumerable<(string Name, string Value)> Pairs(Match line)
    {
        if (!Names.TryGetValue(line.Groups["name"].Value, out var name)) yield break;
        var value = line.Groups["value"].Value.Trim(' ', '\r');
        if (value is ['[', .. var list, ']']) value = string.Join(", ", list.Split(',').Select(item => item.Trim(' ', '"', '\'')));
        value = value.Trim('"', '\'');
        if (name == "sender")
        {
            // "From: Ann Lee <ann@example.org>": a person, but never the list that sends the letter.
            (name, value) = ("author", Address().Replace(value, "").Trim());
            if (!value.Contains(' ', StringComparison.Ordinal) || !PersonName.Is(value)) yield break;
        }

        if (value.Length > 0) yield return (name, value);
    }

    [GeneratedRegex(@"^\s*(?<name>[\w-]{2,30})\s*=\s*(?<value>.+)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"^\.\.\s(?<name>[\w-]{2,30}):\s(?<value>.+)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}_-]{1,20}):\s*(?<value>.*)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Colon();

    [GeneratedRegex(@"^(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To): ", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Letter();

    [GeneratedRegex(@"<[^<>]*>|\([^()]*@[^()]*\)|\S+@\S+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Address();
}
