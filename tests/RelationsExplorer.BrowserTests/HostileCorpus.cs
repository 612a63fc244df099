using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace RelationsExplorer.BrowserTests;

/// <summary>
/// Articles in each form of file that hold every line of <c>payloads.txt</c>: in titles, names, headings, sentences with events,
/// notes and addresses.
/// </summary>
internal static partial class HostileCorpus
{
    /// <summary>What a payload does when it runs: a page on which <c>window.ran</c> stands has been taken over.</summary>
    public const string Attack = "window.ran=1";

    /// <summary>The payloads, ready to be written into an article.</summary>
    public static IReadOnlyList<string> Payloads { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "payloads.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Replace("ATTACK", Attack, StringComparison.Ordinal))
            .Select(line => Escape().Replace(line, found => ((char)int.Parse(found.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())),
    ];

    /// <summary>Writes the articles into a folder.</summary>
    public static void Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "apples.md"), Markdown());
        File.WriteAllText(Path.Combine(folder, "pears.html"), Html());
        File.WriteAllText(Path.Combine(folder, "plums.txt"), Plain());
        for (var i = 0; i < Payloads.Count; i += 4) File.WriteAllText(Path.Combine(folder, $"cherries-{i}.md"), Titled(i, Payloads[i], Payloads[(i + 1) % Payloads.Count], Payloads[(i + 2) % Payloads.Count], Payloads[(i + 3) % Payloads.Count]));
    }

    private static string Markdown()
    {
        var text = new StringBuilder("---\nslug: apples\ntitle: Apples\npublished: '2020-05'\n---\n\n");
        foreach (var (i, payload) in Payloads.Index())
        {
            if (i % 10 == 0) text.Append(CultureInfo.InvariantCulture, $"## Heading {i} {payload}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"{Sentence(i, payload)}[^{i}]\n\n{payload}\n\n");
        }

        foreach (var (i, payload) in Payloads.Index())
            text.Append(CultureInfo.InvariantCulture, $"[^{i}]: Mallory {payload}, “Orchard {i} {payload},” *Gazette {payload}*, 3 May 2014, https://example.org/{i}?{payload} {payload}\n");
        return text.ToString();
    }

    private static string Html()
    {
        var text = new StringBuilder("<html><head><title>Pears</title><meta name=author content=Eve></head><body><h1>Pears</h1>");
        foreach (var (i, payload) in Payloads.Index())
            text.Append(CultureInfo.InvariantCulture, $"<p>{Sentence(i, WebUtility.HtmlEncode(payload))} (Source: <a href=\"{WebUtility.HtmlEncode(payload)}\">Gazette {i}</a>)</p><p>{Sentence(i, payload)}</p>");
        return text.Append("</body></html>").ToString();
    }

    private static string Plain()
    {
        var text = new StringBuilder("Plums\nBy Trudy\nMay 2020\n\n");
        foreach (var (i, payload) in Payloads.Index()) text.Append(CultureInfo.InvariantCulture, $"{Sentence(i, payload)} [{i + 1}]\n\n");
        text.Append("Notes\n\n");
        foreach (var (i, payload) in Payloads.Index()) text.Append(CultureInfo.InvariantCulture, $"[{i + 1}] Trudy, \"Plum {i} {payload}\", Gazette {payload}, 4 May 2015, {payload}\n");
        return text.ToString();
    }

    // What names an article stands on every page that lists it.
    private static string Titled(int i, string title, string author, string publisher, string address) =>
        $"---\nslug: cherries-{i}\ntitle: {Quoted("Cherries " + title)}\nauthors: [{Quoted("Eve " + author)}]\npublisher: {Quoted(publisher)}\nurl: {Quoted(address)}\npublished: '2019'\n---\n\nRussia sold cherries to China in 2018.\n";

    private static string Quoted(string value) => $"'{Unseen().Replace(value, "").Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Sentence(int i, string payload) =>
        string.Create(CultureInfo.InvariantCulture, $"Moscow and Beijing signed agreement {i} on harmless fruit in May {1960 + (i % 60)} {payload}, said Mallory {payload}.");

    [GeneratedRegex(@"\\u([0-9a-f]{4})", RegexOptions.None, 15_000)]
    private static partial Regex Escape();

    // YAML itself refuses these in a scalar; in the text of an article they stay.
    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]", RegexOptions.None, 15_000)]
    private static partial Regex Unseen();
}
