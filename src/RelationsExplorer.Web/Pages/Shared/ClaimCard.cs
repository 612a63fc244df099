using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Store.Queries.Claims;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>A claim in a list: its words, who says it where and when, what it is about, and whether it carries a source.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="NamesArticle">False on a page that is about its article.</param>
internal sealed record ClaimCard(FoundClaim Claim, bool NamesArticle = true)
{
    /// <summary>How it is said, where that is worth saying: not for what an author simply states.</summary>
    public string? Manner => Claim.Modality switch
    {
        Modality.Assertion => null,
        Modality.Quotation => "quoted",
        Modality.Report => "reported",
        _ => Claim.Modality.InWords(),
    };
}
