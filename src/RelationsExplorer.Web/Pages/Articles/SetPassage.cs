using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Articles;

/// <summary>
/// A passage set for reading. It is written here and not in a page because every space counts between sentences, dates and
/// markers. All words go through the encoder.
/// </summary>
/// <param name="Passage">The passage.</param>
/// <param name="Works">The works that a line in the text names; none for other passages.</param>
/// <param name="Stretches">Its text, cut by <see cref="PassageSetter"/>.</param>
/// <param name="Notes">The notes that its markers lead to; a note stands at the first marker that leads to it.</param>
/// <param name="Days">The address and title of the event that a claim tells of first.</param>
internal sealed record SetPassage(
    Passage Passage,
    IReadOnlyList<NotedWork> Works,
    IReadOnlyList<Stretch> Stretches,
    IReadOnlyDictionary<Marker, Note> Notes,
    IReadOnlyDictionary<ClaimId, (EventId Id, string Title)> Days) : IHtmlContent
{
    /// <summary>How it is set, where it is no plain paragraph: a line that names a source, a part of a table; else null.</summary>
    public string? Manner => Works.Count > 0 ? "gives-source" : Passage.IsOfTable ? Passage.Rule : null;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var remarks = 0;
        foreach (var stretch in Stretches) Write(stretch, ref remarks, writer, encoder);
        foreach (var work in Works) WriteLinks(work, writer, encoder);
    }

    private void Write(Stretch stretch, ref int remarks, TextWriter writer, HtmlEncoder encoder)
    {
        var claim = stretch.Claim;
        (EventId Id, string Title)? told = claim is not null && Days.TryGetValue(claim.Id, out var day) ? day : null;
        if (claim is not null) writer.Write($"<span class=\"claim\" id=\"{claim.Id}\">");
        foreach (var piece in stretch.Pieces)
        {
            if (piece.Marker is { } marker) Write(marker, writer, encoder);
            else if (piece.Remark is { } remark) Write(remark, ref remarks, writer, encoder);
            else Write(piece, told, writer, encoder);
        }

        if (claim is null) return;
        if (told is { } e && !stretch.Pieces.Any(p => p.Date is not null)) WriteTold(e, writer, encoder);
        writer.Write($"<span class=\"tail\"><span><a href=\"/claims/{claim.Id}\" title=\"This claim: who says it, on what evidence\" aria-label=\"This claim\"><span class=\"word\">claim</span></a></span></span></span>");
    }

    // An event that no date in the sentence can lead to.
    private static void WriteTold((EventId Id, string Title) e, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write($"<a class=\"told\" href=\"/events/{e.Id}\" aria-label=\"Event: ");
        encoder.Encode(writer, e.Title);
        writer.Write("\">◆</a>");
    }

    private static void Write(Piece piece, (EventId Id, string Title)? told, TextWriter writer, HtmlEncoder encoder)
    {
        if (piece.IsRemarked) writer.Write("<span class=\"remarked\">");
        if (piece.Date is { Date: { } date } mention)
        {
            if (told is { } e) writer.Write($"<a class=\"event-day\" href=\"/events/{e.Id}\">");
            writer.Write("<time title=\"");
            encoder.Encode(writer, mention.Working is { } working ? $"{date.InWords()}: {DatedWords.Plain(working)}" : date.InWords());
            writer.Write("\">");
            encoder.Encode(writer, piece.Text);
            writer.Write(told is null ? "</time>" : "</time></a>");
        }
        else
        {
            encoder.Encode(writer, piece.Text);
        }

        if (piece.IsRemarked) writer.Write("</span>");
    }

    private void Write(Remark remark, ref int remarks, TextWriter writer, HtmlEncoder encoder)
    {
        var name = $"{Passage.Ordinal}-{++remarks}";
        writer.Write($"<a class=\"marker ed\" id=\"rm{name}\" href=\"#r{name}\" aria-label=\"Editor’s remark\">ed.</a>");
        writer.Write($"<span class=\"sidenote ed\" id=\"r{name}\" role=\"note\"><a class=\"close\" href=\"#rm{name}\" aria-label=\"Close the remark\">×</a><span class=\"n\">Editor</span>");
        encoder.Encode(writer, remark.Text);
        writer.Write("</span>");
    }

    private void Write(Marker marker, TextWriter writer, HtmlEncoder encoder)
    {
        var mark = $"m{Passage.Ordinal}-{marker.Offset}-{Slug(marker.Label)}";
        if (marker.Note is not { } passage)
        {
            writer.Write("<span class=\"marker\" title=\"The article prints no note for this number\">");
            encoder.Encode(writer, marker.Label);
            writer.Write("</span>");
            return;
        }

        writer.Write($"<a class=\"marker\" id=\"{mark}\" href=\"#{passage}\" aria-label=\"Note ");
        encoder.Encode(writer, marker.Label);
        writer.Write("\">");
        encoder.Encode(writer, marker.Label);
        writer.Write("</a>");
        if (Notes.TryGetValue(marker, out var note)) Write(note, mark, writer, encoder);
    }

    private static void Write(Note note, string mark, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write($"<span class=\"sidenote\" id=\"{note.Passage}\" role=\"note\"><a class=\"close\" href=\"#{mark}\" aria-label=\"Close the note\">×</a><span class=\"n\">");
        encoder.Encode(writer, note.Label);
        writer.Write("</span>");
        if (note.Works is [var only]) only.Line.WriteTo(writer, encoder);
        else encoder.Encode(writer, note.Text);
        foreach (var work in note.Works)
        {
            if (note.Works.Count == 1 && work.Locator is not null)
            {
                writer.Write(", ");
                encoder.Encode(writer, work.Locator);
            }

            WriteLinks(work, writer, encoder);
        }

        writer.Write("</span>");
    }

    private static void WriteLinks(NotedWork work, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write($" <span class=\"to\"><a href=\"/sources/{work.Source}\">source</a>");
        if (Outward.SafeOrNull(work.Url) is { } url)
        {
            writer.Write(" · <a class=\"outward\" rel=\"noopener noreferrer\" href=\"");
            encoder.Encode(writer, url);
            writer.Write("\">");
            encoder.Encode(writer, Outward.HostOrNull(url) ?? "original");
            writer.Write(" ↗</a>");
        }

        writer.Write("</span>");
    }

    private static string Slug(string label) => Corpus.Slug.Of(label) is { Length: > 0 } slug ? slug : "x";
}
