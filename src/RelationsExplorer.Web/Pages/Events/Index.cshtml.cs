using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>The timeline: the events of the corpus, drawn and listed in one order.</summary>
internal sealed class IndexModel(StoreSession store) : PageModel
{
    private const int FewBefore = 3;

    private static readonly Facet[] _open = [Facet.Theme, Facet.Status, Facet.Article];

    public EventAsk Filter { get; private set; } = null!;

    public EventList Rows { get; private set; } = null!;

    public Asked Asked { get; private set; } = null!;

    public TimelineZoom Zoom { get; private set; } = null!;

    /// <summary>The whole span; null where it is too short to be drawn.</summary>
    public DensityStrip? Strip { get; private set; }

    /// <summary>What is drawn; null where no event can be placed.</summary>
    public DrawnTimeline? Drawn { get; private set; }

    /// <summary>How many articles tell of events but have no lane of their own.</summary>
    public int LanesLeftOut { get; private set; }

    /// <summary>The number of the first row.</summary>
    public int FirstNumber => ((Rows.Page.Number - 1) * Rows.Page.Size) + 1;

    /// <summary>How many events of this page began before the time that was asked for, where there are several and others follow them; else 0.</summary>
    public int BeganBefore { get; private set; }

    /// <summary>The facets that still tell events apart, or are chosen. Time has its own way in, above the drawing.</summary>
    public IEnumerable<FacetChoice> Facets => Rows.Facets
        .Where(f => f.Facet is not (Facet.Decade or Facet.Year))
        .Where(f => f.Values.Count > 1 || FacetChoice.IsUsed(f))
        .Select(f => new FacetChoice(FacetWords.Title(f.Facet), f, Filter.Address, _open.Contains(f.Facet)));

    public async Task OnGetAsync(CancellationToken stop)
    {
        (Filter, var names) = NamedValues.Read(store, unknown => EventAsk.Of(Request.Query, unknown), ask => ask.Address);
        Rows = await new EventsQuery(store).ReadAsync(Filter.Filter, stop);
        Asked = Filter.InWords(Rows.Page.Total, Rows.IsStopped, names);
        if (Rows.IsStopped) Freshness.LeaveOut(HttpContext);
        if (Filter.Filter.During is { } during) BeganBefore = Before([.. Rows.Page.Rows.Select(row => row.Date)], during.Date);
        await DrawAsync(stop);
    }

    /// <summary>How many of the first dates began before a time, or may have; 0 where they are few, or all there are.</summary>
    internal static int Before(IReadOnlyList<EdtfDate> dates, EdtfDate time)
    {
        var before = time.Earliest is { } first ? dates.TakeWhile(date => date.Earliest is not { } day || day < first).Count() : 0;
        return before >= FewBefore && before < dates.Count ? before : 0;
    }

    private async Task DrawAsync(CancellationToken stop)
    {
        var query = new TimelineQuery(store);
        using var timeline = await query.ReadAsync(Filter.Filter, Filter.Lanes, stop);
        var during = Filter.Filter.During?.Date;
        var window = TimelineWindow.OfOrNull(timeline, during);
        LanesLeftOut = timeline.LanesLeftOut;
        Strip = DensityStrip.OfOrNull(timeline, during);
        Zoom = TimelineZoom.Of(timeline, window, during, Filter.Address);
        if (window is null) return;

        // Few events are written out, so their titles are needed before they are laid out; of many, only those that have a mark.
        var names = Rows.Page.Total <= TimelineDrawing.MostNamed
            ? query.Names(timeline.Lanes.SelectMany(lane => lane.Events.ToArray()).Select(e => e.Number))
            : null;
        var drawing = TimelineDrawing.Of(timeline, window, names);
        Drawn = new DrawnTimeline(drawing, names ?? query.Names(drawing.Singles), Filter.Address, Filter.Lanes);
    }
}
