using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using RelationsExplorer.Corpus.Claims;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>What a claim says of the relationship, with a sign: <c>@(new StanceMark(stance))</c>. Neutral says nothing.</summary>
/// <param name="Stance">The stance.</param>
internal sealed record StanceMark(Stance Stance) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (Stance == Stance.Neutral) return;
        var sign = Stance switch { Stance.Convergence => "▸◂", Stance.Friction => "◂▸", _ => "▸▸" };
        writer.Write($"<span class=\"stance {Stance.ToSlug()}\"><span aria-hidden=\"true\">{sign}</span>{Stance.InWords()}</span>");
    }
}
