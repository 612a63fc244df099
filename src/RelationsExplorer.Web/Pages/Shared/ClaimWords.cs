using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using RelationsExplorer.Store.Queries.Claims;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>The words of a claim, what was searched for marked, within the rest of its sentence: <c>@(new ClaimWords(claim))</c>.</summary>
/// <param name="Claim">The claim.</param>
internal sealed record ClaimWords(FoundClaim Claim) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<p class=\"words\">");
        WriteRest(writer, encoder, Claim.Rest.Before);
        writer.Write("<a href=\"/claims/");
        encoder.Encode(writer, Claim.Id.Value);
        writer.Write("\">");
        new MarkedText(Claim.Text, Claim.Found).WriteTo(writer, encoder);
        writer.Write("</a>");
        WriteRest(writer, encoder, Claim.Rest.After);
        writer.Write("</p>");
    }

    private static void WriteRest(TextWriter writer, HtmlEncoder encoder, string rest)
    {
        if (rest.Length == 0) return;
        writer.Write("<span class=\"rest\">");
        encoder.Encode(writer, rest);
        writer.Write("</span>");
    }
}
