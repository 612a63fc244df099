using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>The timeline: the events of the corpus, drawn and listed in one order.</summary>
internal sealed class IndexModel(StoreSession store) : PageModel
{
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

    /// <summary>The facets that still tell events apart, or are chosen. Time has its own way in, above the drawing.</summary>
    public IEnumerable<FacetChoice> Facets => Rows.Facets
        .Where(f => f.Facet is not (Facet.Decade or Facet.Year))
        .Where(f => f.Values.Count > 1 || f.Values.Any(v => v.Selected))
        .Select(f => new FacetChoice(FacetWords.Title(f.Facet), f, Filter.Address, _open.Contains(f.Facet)));

    public async Task OnGetAsync(CancellationToken stop)
    {
        (Filter, var names) = await NamedValues.ReadAsync(store, unknown => EventAsk.Of(Request.Query, unknown), ask => ask.Address, stop);
        Rows = await new EventsQuery(store).ReadAsync(Filter.Filter, stop);
        Asked = Filter.InWords(Rows.Page.Total, Rows.IsStopped, names);
        if (Rows.IsStopped) Freshness.LeaveOut(HttpContext);
        await DrawAsync(stop);
    }

    private async Task DrawAsync(CancellationToken stop)
    {
        var query = new TimelineQuery(store);
        var timeline = await query.ReadAsync(Filter.Filter, Filter.Lanes, stop);
        var during = Filter.Filter.During?.Date;
        var window = TimelineWindow.OfOrNull(timeline, during);
        LanesLeftOut = timeline.LanesLeftOut;
        Strip = DensityStrip.OfOrNull(timeline, during);
        Zoom = TimelineZoom.Of(timeline, window, during, Filter.Address);
        if (window is null) return;

        // Few events are written out, so their titles are needed before they are laid out; of many, only those that have a mark.
        var names = Rows.Page.Total <= TimelineDrawing.MostNamed
            ? await query.NamesAsync(timeline.Lanes.SelectMany(lane => lane.Events).Select(e => e.Number), stop)
            : null;
        var drawing = TimelineDrawing.Of(timeline, window, names);
        Drawn = new DrawnTimeline(drawing, names ?? await query.NamesAsync(drawing.Singles, stop), Filter.Address, Filter.Lanes);
    }
}

/// <summary>A timeline and the words of what it draws.</summary>
/// <param name="Drawing">Where everything stands.</param>
/// <param name="Names">What the events are called.</param>
/// <param name="Address">Of the timeline.</param>
/// <param name="Lanes">By what events are put side by side.</param>
internal sealed record DrawnTimeline(
    TimelineDrawing Drawing, IReadOnlyDictionary<int, EventRef> Names, ListAddress Address, LaneKind Lanes)
{
    /// <summary>Whether no time was asked for: a narrow screen then begins with the newest.</summary>
    public bool IsOfAllTime => !Address.Parts.Any(part => part.Name == TimelineZoom.Name);

    /// <summary>Whether some events are counted together.</summary>
    public bool IsBundled => Drawing.Lanes.Any(lane => lane.Bars.Count > 0);

    // Each lane has a bar for the same periods.
    private readonly Dictionary<Period, PeriodLink> _links = [];

    /// <summary>The timeline zoomed to a period.</summary>
    public PeriodLink To(Period period) =>
        _links.TryGetValue(period, out var known) ? known : _links[period] = new PeriodLink(Address.Only(TimelineZoom.Name, period.Edtf).ToString(), period.InWords);

    /// <summary>The timeline of all that lies before what is shown.</summary>
    public ListAddress ToEarlier => Address.Only(TimelineZoom.Name, $"../{Drawing.Window.First.AddDays(-1)}");
}

/// <summary>The way into a period.</summary>
/// <param name="Address">The timeline zoomed to it.</param>
/// <param name="Words">What it is called.</param>
internal sealed record PeriodLink(string Address, string Words);
