using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store.Queries.Claims;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>A claim in a list: its words, who says it where and when, what it is about, and whether it carries a source.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="NamesArticle">False on a page that is about its article.</param>
internal sealed record ClaimCard(FoundClaim Claim, bool NamesArticle = true)
{
    private const int MostWorks = 3;

    /// <summary>False on a page that is about its event.</summary>
    public bool NamesEvent { get; init; } = true;

    /// <summary>False where its works are listed in full below it.</summary>
    public bool NamesWorks { get; init; } = true;

    /// <summary>The source that the page is about: the card says where it is cited, and not again what it is.</summary>
    public SourceId? Citing { get; init; }

    /// <summary>The author of the article, where nobody else is said to speak.</summary>
    public string? Author => Claim.Speaker is null && Claim.Authors.Count > 0 ? SourceName.By(Claim.Authors) : null;

    /// <summary>The first works that it rests on.</summary>
    public IReadOnlyList<Source> Works => [.. Cited.Take(MostWorks)];

    /// <summary>How many works more it rests on.</summary>
    public int MoreWorks => Cited.Count() - Works.Count;

    /// <summary>Where the source of the page is cited: "note 12, p. 34".</summary>
    public string? CitedAt => Claim.Citations.FirstOrDefault(citation => citation.Source.Id == Citing) is { } here
        ? (here.Marker is null ? "named in the text" : "note " + here.Marker) + (here.Locator is null ? null : ", " + here.Locator)
        : null;

    private IEnumerable<Source> Cited => Claim.Citations.Select(citation => citation.Source).Where(source => source.Id != Citing).DistinctBy(source => source.Id);

    /// <summary>How it is said, where that is worth saying: not for what an author simply states.</summary>
    public string? Manner => Claim.Modality switch
    {
        Modality.Assertion => null,
        Modality.Quotation => "quoted",
        Modality.Report => "reported",
        _ => Claim.Modality.InWords(),
    };
}
