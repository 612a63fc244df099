using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>The words of a claim, some of them marked because they were searched for.</summary>
/// <param name="Text">The claim's words.</param>
/// <param name="Marked">The words to mark; what overlaps an earlier one is left.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<Span> Marked) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var at = 0;
        foreach (var span in Marked.Order())
        {
            if (span.Start < at || span.End > Text.Length) continue;
            encoder.Encode(writer, Text, at, span.Start - at);
            writer.Write("<mark>");
            encoder.Encode(writer, Text, span.Start, span.Length);
            writer.Write("</mark>");
            at = span.End;
        }

        encoder.Encode(writer, Text, at, Text.Length - at);
    }
}
