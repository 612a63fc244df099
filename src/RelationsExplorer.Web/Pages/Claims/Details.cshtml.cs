using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Describing;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Claims;

/// <summary>A claim: its place in the text, its evidence, who else tells of the same, and how it was read.</summary>
internal sealed class DetailsModel(StoreSession store) : PageModel
{
    private const int LongestTitle = 60;

    public ClaimDetails Row { get; private set; } = null!;

    public FoundClaim Claim => Row.Claim;

    /// <summary>What the passage says before it.</summary>
    public string Before => Row.Passage.Text[..Claim.Span.Start];

    /// <summary>What the passage says after it.</summary>
    public string After => Row.Passage.Text[Claim.Span.End..];

    /// <summary>Its first words.</summary>
    public string Shortened => Claim.Text.Length <= LongestTitle
        ? Claim.Text
        : Claim.Text[..(Claim.Text.LastIndexOf(' ', LongestTitle) is > 20 and var space ? space : LongestTitle)] + "…";

    /// <summary>Who wrote the article.</summary>
    public string Author => Row.Article.Authors.Count > 0 ? Row.Article.Authors.Joined() : "the author";

    /// <summary>By whom another's words are passed on: "quoted by Ada Example".</summary>
    public string PassedOn => $"{(Claim.Modality == Modality.Quotation ? "quoted" : "as told")} by {Author}";

    /// <summary>Its address, with that of the site.</summary>
    public string WholeAddress => CitedSite.Of(HttpContext).Address("/claims/" + Claim.Id);

    /// <summary>How to cite it: whose words they are, where they stand, and where they were found.</summary>
    public string CiteAs => Cited.Claim(Claim.Text, Claim.Speaker?.Name, Claim.Reporter?.Name, Row.Article, Claim.Id.Value, WholeAddress);

    /// <summary>What the page tells programs.</summary>
    public PageMeta Meta
    {
        get
        {
            var site = CitedSite.Of(HttpContext);
            var item = site.Cite(Claim.Id, Claim.Text, Claim.Speaker?.Name, Row.Article, Claim.Citations.Select(citation => citation.Source));
            return PageMeta.OfRecord(
                "claims", Claim.Id.Value, item, SchemaOrg.Of(Claim, item, site),
                SchemaOrg.Crumbs(site, ("Articles", "/articles"), (Claim.Article.Title, "/articles/" + Uri.EscapeDataString(Claim.Article.Slug.Value)), (Shortened, "/claims/" + Claim.Id)));
        }
    }

    /// <summary>Dates and figures in it, each as it stands and as it was understood: the day, and how it was worked out or what was made of the figure.</summary>
    public IEnumerable<(string Printed, EdtfDate? Date, string? Understood)> Understood => Row.Mentions.Select(m => m switch
    {
        DateMention { Date: { } date } d => (d.Text, date, d.Working is { } working ? ": " + working : null),
        DateMention d => (d.Text, null, "a time that nobody can tell from the text"),
        FigureMention f => (f.Text, null, InWords(f.Figure)),
        _ => ("", (EdtfDate?)null, (string?)null),
    }).Where(m => m.Item1.Length > 0);

    /// <summary>How its values were read.</summary>
    public IReadOnlyList<ReadValue> Read => ReadValue.Of(Row.Record.Origins, (kind, slug) => kind switch
    {
        "theme" => Claim.Themes.FirstOrDefault(theme => theme.Slug.Value == slug)?.Name,
        "actor" => Claim.Actors.FirstOrDefault(actor => actor.Slug.Value == slug)?.Name,
        "place" => Claim.Places.FirstOrDefault(place => place.Slug.Value == slug)?.Name,
        _ => null,
    });

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await new ClaimQuery(store).ReadOrNullAsync(new ClaimId(id), stop) is not { } row) return NotFound();
        Row = row;
        return Page();
    }

    private static string InWords(Figure figure)
    {
        var bound = figure.Bound switch
        {
            FigureBound.About => "about ",
            FigureBound.AtLeast => "at least ",
            FigureBound.AtMost => "at most ",
            FigureBound.Exact => "",
            _ => throw new ArgumentOutOfRangeException(nameof(figure), figure.Bound, "The bound has no name in words."),
        };
        var amount = figure.Low == figure.High
            ? figure.Low.ToString("#,0.####", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{figure.Low:#,0.####} to {figure.High:#,0.####}");
        return $"{bound}{amount} {figure.Unit}".TrimEnd();
    }
}
