using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>
/// How a value was worked out, where dates stand in it as EDTF ("year of publication, 2014-05-22/2014-06~"): told in words, with
/// the EDTF value in the title of each.
/// </summary>
/// <param name="Text">As the rules wrote it.</param>
internal sealed record DatedWords(string Text) : IHtmlContent
{
    // "2014" says the same in words; "2014-05" and "201X" do not.
    private const int ShortestDate = 4;

    private const string Around = "(),;“”‘’";

    /// <summary>The same without the values, for a place that holds no markup.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var (words, _) in Parts(text)) plain.Append(words);
        return plain.ToString();
    }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (words, edtf) in Parts(Text))
        {
            if (edtf is not null)
            {
                writer.Write("<span title=\"");
                encoder.Encode(writer, edtf);
                writer.Write("\">");
            }

            encoder.Encode(writer, words);
            if (edtf is not null) writer.Write("</span>");
        }
    }

    private static IEnumerable<(string Words, string? Edtf)> Parts(string text)
    {
        foreach (var (i, word) in text.Split(' ').Index())
        {
            if (i > 0) yield return (" ", null);
            var bare = word.Trim(Around.ToCharArray());
            if (bare.Length < ShortestDate || !bare.Any(char.IsAsciiDigit) || !EdtfDate.TryParse(bare, out var date, out _) || date.InWords() == bare)
            {
                yield return (word, null);
                continue;
            }

            var at = word.IndexOf(bare, StringComparison.Ordinal);
            yield return (word[..at], null);
            yield return (date.InWords(), bare);
            yield return (word[(at + bare.Length)..], null);
        }
    }
}
