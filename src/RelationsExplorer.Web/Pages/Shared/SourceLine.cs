using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Web.Citing;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>
/// A source in one line, as a reader would cite it: authors, title, where it appeared, when. What is not known is left out;
/// where nothing was recognised the reference stands as printed.
/// </summary>
/// <param name="Kind">What sort of work; a whole work's title is set in italics, a part's in quotation marks.</param>
/// <param name="Title">The work's title.</param>
/// <param name="Authors">Given name first.</param>
/// <param name="Container">Newspaper, journal, site or collection.</param>
/// <param name="Publisher">Of a book or report.</param>
/// <param name="Issued">When it appeared.</param>
/// <param name="Raw">The reference as printed.</param>
internal sealed record SourceLine(
    SourceKind Kind,
    string? Title,
    IReadOnlyList<string> Authors,
    string? Container,
    string? Publisher,
    EdtfDate? Issued,
    string Raw) : IHtmlContent
{
    /// <summary>The line of a source.</summary>
    public static SourceLine Of(Source source) =>
        new(source.Kind, source.Title, source.Authors, source.Container, source.Publisher, source.Issued, source.Raw);

    private bool IsWhole => Kind is SourceKind.Book or SourceKind.Report or SourceKind.Law || Container is null;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (Title is null && Container is null)
        {
            encoder.Encode(writer, Raw);
            return;
        }

        var comma = "";
        if (Authors.Count > 0) Write("", SourceName.By(Authors), "");
        if (Title is not null && IsWhole) Write("<cite>", Title, "</cite>");
        if (Title is not null && !IsWhole) Write("", Quoted.InSingle(Title), "");
        if (Container is not null) Write("<cite>", Container, "</cite>");
        if (Publisher is not null && Publisher != Container) Write("", Publisher, "");
        if (Issued?.InWords() is { } date) Write(date.StaysWhole() ? "<span class=\"nowrap\">" : "<span>", date, "</span>");

        void Write(string before, string words, string after)
        {
            writer.Write(comma);
            writer.Write(before);
            encoder.Encode(writer, words);
            writer.Write(after);
            comma = ", ";
        }
    }
}
