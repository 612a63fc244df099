using System.Text;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Formats;

/// <summary>A link in a text: the words that bear it, and where it leads.</summary>
/// <param name="Span">The words, in the text of their block.</param>
/// <param name="Words">The same as text.</param>
/// <param name="Url">An http or https address.</param>
/// <param name="Title">What the markup says of the page behind it; null for nothing.</param>
internal sealed record PrintedLink(Span Span, string Words, string Url, string? Title);

/// <summary>
/// Carries links through the cleaning of a text: characters of the private use area stand around their words, and are
/// taken out again once all spaces are settled.
/// </summary>
internal static class LinkMarks
{
    private const char Opens = '\uE000';
    private const char Leads = '\uE001';
    private const char Titles = '\uE002';
    private const char Closes = '\uE003';

    /// <summary>Begins the words of a link.</summary>
    public static void Open(StringBuilder words) => words.Append(Opens);

    /// <summary>Ends them, and says where the link leads.</summary>
    public static void Close(StringBuilder words, string url, string? title) => words.Append(Leads).Append(url).Append(Titles).Append(title).Append(Closes);

    /// <summary>The text without the marks, and the links that they set. Marks that do not pair, as a hostile text may have them, are dropped.</summary>
    public static (string Text, IReadOnlyList<PrintedLink> Links) Taken(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(Opens, Closes) < 0) return (text, []);
        var plain = new StringBuilder(text.Length);
        var links = new List<PrintedLink>();
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Opens) start = plain.Length;
            else if (text[i] == Leads && text.IndexOf(Titles, i) is > 0 and var titles && text.IndexOf(Closes, titles) is > 0 and var closes)
            {
                var url = text[(i + 1)..titles];
                if (start >= 0 && plain.Length > start && WebAddress.IsSafe(url))
                    links.Add(new PrintedLink(new Span(start, plain.Length), plain.ToString(start, plain.Length - start), url, titles + 1 < closes ? text[(titles + 1)..closes] : null));
                (start, i) = (-1, closes);
            }
            else if (text[i] is < Opens or > Closes) plain.Append(text[i]);
        }

        return (plain.ToString(), links);
    }
}
