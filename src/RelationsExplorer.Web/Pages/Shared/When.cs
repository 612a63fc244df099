using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>A date in words, as certain as the text is: <c>@(new When(date))</c>. The EDTF value stands in the title. A list has one in each row, so it writes itself.</summary>
/// <param name="Date">The date; null where none is known.</param>
internal sealed record When(EdtfDate? Date) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (Date is null)
        {
            writer.Write("<span class=\"when undated\">undated</span>");
            return;
        }

        var words = Date.InWords();
        writer.Write(words.StaysWhole() ? "<span class=\"when nowrap\" title=\"" : "<span class=\"when\" title=\"");
        encoder.Encode(writer, Date.ToString());
        writer.Write("\">");
        encoder.Encode(writer, words);
        writer.Write("</span>");
    }
}
