using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>A theme in its group's hue and shape, leading to its page: <c>@(new ThemeTag(theme))</c>.</summary>
/// <param name="Theme">The theme.</param>
internal sealed record ThemeTag(Theme Theme) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<a class=\"tag\" href=\"/themes/");
        encoder.Encode(writer, Theme.Slug.Value);
        writer.Write("\"><span class=\"swatch ");
        encoder.Encode(writer, Theme.Group);
        writer.Write("\" aria-hidden=\"true\"></span>");
        encoder.Encode(writer, Theme.Name);
        writer.Write("</a>");
    }
}
