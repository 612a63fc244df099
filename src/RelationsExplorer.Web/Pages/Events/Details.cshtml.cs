using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries.Discrepancies;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Describing;
using RelationsExplorer.Web.Export;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>An event: what happened and when, how that was worked out, and every telling of it side by side.</summary>
internal sealed class DetailsModel(StoreSession store) : PageModel
{
    private const int MostClaimsOfSide = 6;

    public EventDetails Found { get; private set; } = null!;

    public FoundEvent Event => Found.Event;

    /// <summary>What the tellings do not agree on.</summary>
    public IReadOnlyList<DiscrepancyDetails> Discrepancies { get; private set; } = [];

    /// <summary>How the dates in the tellings were read.</summary>
    public TakenDates Dates { get; private set; } = new([], []);

    /// <summary>How its date came to be; empty where nobody knows.</summary>
    public IReadOnlyList<ReadValue> DateOrigin => ReadValue.Of(Found.Origins.Where(origin => origin.Value == OriginOf.Date), (_, _) => null);

    /// <summary>The event among its neighbours.</summary>
    public TimelineDrawing? Strip { get; private set; }

    /// <summary>The neighbours by the numbers that the strip gives them, this event among them.</summary>
    public IReadOnlyList<FoundEvent> Around { get; private set; } = [];

    /// <summary>The days that the date may mean, in words; null where it is one day.</summary>
    public string? Bounds => (Event.Date.Earliest, Event.Date.Latest) switch
    {
        ({ } first, { } last) when first == last => null,
        ({ } first, { } last) => $"no earlier than {Of(first)}, no later than {Of(last)}",
        ({ } first, null) => $"no earlier than {Of(first)}",
        (null, { } last) => $"no later than {Of(last)}",
        _ => null,
    };

    /// <summary>Its address, with that of the site.</summary>
    public string WholeAddress => CitedSite.Of(HttpContext).Address("/events/" + Event.Id);

    /// <summary>How to cite it: what happened when, by how many it is told, and where that was found.</summary>
    public string CiteAs =>
        $"{Quoted.InSingle(Event.Title)}, {Event.Date.InWords()}{(Event.Status == Corpus.Events.EventStatus.Happened ? null : $" ({Event.Status.InWords()})")}, "
        + $"as told by {Words.Count(Event.Claims, "claim")} in {Words.Count(Event.Articles, "article")}, {CitedSite.Name}, event {Event.Id}, {WholeAddress}";

    /// <summary>What the page tells programs.</summary>
    public PageMeta Meta
    {
        get
        {
            var site = CitedSite.Of(HttpContext);
            var item = site.Cite(Event.Id, Event.Title, Event.Date, Event.Status);
            var meta = PageMeta.OfRecord(
                "events", Event.Id.Value, item, SchemaOrg.Of(Event, item), SchemaOrg.Crumbs(site, ("Events", "/events"), (Event.Title, "/events/" + Event.Id)));
            return CalendarFormat.DaysOrNull(Event.Date) is null ? meta : meta with { TakeAway = meta.TakeAway!.With("iCalendar", $"/events/{Event.Id}.ics", "text/calendar") };
        }
    }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await new EventQuery(store).ReadOrNullAsync(new EventId(id), stop) is not { } found) return NotFound();
        Found = found;
        var articles = found.Tellings.SelectMany(telling => telling.Claims).ToDictionary(claim => claim.Id, claim => claim.Article.Title);
        var dates = (await new ReadDatesQuery(store).ReadAsync(articles.Keys, stop)).Select(read => (read, articles[read.Claim]));
        Dates = TakenDates.Of([.. dates], Event.Date, Found.Origins.FirstOrDefault(origin => origin.Value == OriginOf.Date)?.Words);
        if (found.Discrepancies.Count > 0) Discrepancies = await new DiscrepanciesQuery(store).OfEventAsync(Event.Id, MostClaimsOfSide, stop);
        Around = [.. found.Before, found.Event, .. found.After];
        Strip = DrawOrNull();
        return Page();
    }

    private TimelineDrawing? DrawOrNull()
    {
        if (Around.Count < 3) return null;
        var lane = new TimelineLane("", "", Around.Select((e, i) => new TimelineEvent(i, e.Date.Earliest, e.Date.Latest)).ToArray());
        using var timeline = new Timeline([lane], 0, []);
        return TimelineWindow.OfOrNull(timeline, null) is { } window ? TimelineDrawing.Of(timeline, window, names: null, mayCount: false) : null;
    }

    private static string Of(Corpus.Dates.Day day) => Corpus.Dates.EdtfDate.OfDay(day).InWords();
}
