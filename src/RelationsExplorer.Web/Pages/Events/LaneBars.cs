using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>
/// The bars of a lane as SVG, from their ground up. A drawing holds up to a thousand, and each page makes them anew: they are
/// written in few pieces, of which those that hang on the period alone are made once for all lanes.
/// </summary>
/// <param name="drawn">The timeline.</param>
/// <param name="bars">The bars.</param>
internal sealed class LaneBars(DrawnTimeline drawn, IReadOnlyList<TimelineBar> bars) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var bar in bars)
        {
            var column = drawn.ColumnOf(bar, encoder);
            writer.Write(column.Opening);
            writer.Write(Words.Count(bar.Count, "event"));
            writer.Write(column.Foot);
            writer.Write(TimeScale.Text(bar.Height));
            writer.Write('h');
            writer.Write(column.Width);
            writer.Write("V0z\"/>");
            if (bar.HasRoomForCount) WriteCount(writer, bar);
            writer.Write("</a>\n");
        }
    }

    private static void WriteCount(TextWriter writer, TimelineBar bar)
    {
        writer.Write("<text x=\"");
        writer.Write(TimeScale.Text(bar.X + (bar.Width / 2)));
        writer.Write("\" y=\"-");
        writer.Write(TimeScale.Text(bar.Height + 3));
        writer.Write("\">");
        writer.Write(bar.Count.ToString(CultureInfo.InvariantCulture));
        writer.Write("</text>");
    }
}
