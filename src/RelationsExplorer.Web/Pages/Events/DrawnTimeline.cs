using System.Text.Encodings.Web;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>A timeline and the words of what it draws.</summary>
/// <param name="Drawing">Where everything stands.</param>
/// <param name="Names">What the events are called.</param>
/// <param name="Address">Of the timeline.</param>
/// <param name="Lanes">By what events are put side by side.</param>
internal sealed record DrawnTimeline(
    TimelineDrawing Drawing, IReadOnlyDictionary<int, EventRef> Names, ListAddress Address, LaneKind Lanes)
{
    // Each lane has a bar for the same periods, at the same place.
    private readonly Dictionary<Period, PeriodLink> _links = [];
    private readonly Dictionary<Period, PeriodColumn> _columns = [];

    /// <summary>Whether no time was asked for: a narrow screen then begins with the newest.</summary>
    public bool IsOfAllTime => !Address.Parts.Any(part => part.Name == TimelineZoom.Name);

    /// <summary>Whether some events are counted together.</summary>
    public bool IsBundled => Drawing.Lanes.Any(lane => lane.Bars.Count > 0);

    /// <summary>The timeline of all that lies before what is shown.</summary>
    public ListAddress ToEarlier => Address.Only(TimelineZoom.Name, $"../{Drawing.Window.First.AddDays(-1)}");

    /// <summary>The timeline zoomed to a period.</summary>
    public PeriodLink To(Period period) =>
        _links.TryGetValue(period, out var known) ? known : _links[period] = new PeriodLink(Address.Only(TimelineZoom.Name, period.Edtf).ToString(), period.InWords);

    /// <summary>What the bars of all lanes have in common over a bar's period.</summary>
    public PeriodColumn ColumnOf(TimelineBar bar, HtmlEncoder encoder) =>
        _columns.TryGetValue(bar.Period, out var known) ? known : _columns[bar.Period] = PeriodColumn.Of(To(bar.Period), bar, encoder);
}

/// <summary>The way into a period.</summary>
/// <param name="Address">The timeline zoomed to it.</param>
/// <param name="Words">What it is called.</param>
internal sealed record PeriodLink(string Address, string Words);

/// <summary>What bars over one period have in common, as SVG.</summary>
/// <param name="Opening">From the link to the title, up to how many events there are.</param>
/// <param name="Foot">From the end of the title to where the bar rises: the room that can be pointed at, however low the bar, and where this begins.</param>
/// <param name="Width">How wide the bar is.</param>
internal sealed record PeriodColumn(string Opening, string Foot, string Width)
{
    /// <summary>What is common to the bars over the period of one of them.</summary>
    public static PeriodColumn Of(PeriodLink period, TimelineBar bar, HtmlEncoder encoder)
    {
        var (x, width) = (TimeScale.Text(bar.X), TimeScale.Text(bar.Width));
        return new(
            $"<a href=\"{encoder.Encode(period.Address)}\" tabindex=\"-1\"><title>{encoder.Encode(period.Words)}: ",
            $"</title><path d=\"M{x} 0v-{TimeScale.Text(CountedLane.TallestBar)}h{width}V0z\"/><path d=\"M{x} 0v-",
            width);
    }
}
