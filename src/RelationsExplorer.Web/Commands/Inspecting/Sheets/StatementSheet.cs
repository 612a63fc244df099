using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Commands.Inspecting.Sheets;

/// <summary>What was recognised in each passage, and the statements that it makes.</summary>
/// <param name="read">What was read of one article.</param>
/// <param name="to">Lays it out.</param>
internal sealed class StatementSheet(Collection read, SheetWriter to)
{
    private readonly ILookup<PassageId, Claim> _claims = read.Claims.ToLookup(c => c.Passage);
    private readonly ILookup<PassageId, Mention> _mentions = read.Mentions.ToLookup(m => m.Passage);
    private readonly Dictionary<EventId, string> _events = read.Events.ToDictionary(e => e.Id, e => $"{e.Date}: {e.Title}");

    /// <summary>Writes the part.</summary>
    public void Write()
    {
        to.Heading($"Statements: {Words.Count(read.Claims.Count, "statement")}, {Words.Count(read.Mentions.Count, "mention")}");
        foreach (var passage in read.Passages.Where(p => _claims.Contains(p.Id) || _mentions.Contains(p.Id)))
        {
            to.Line($"line {passage.Line}, {passage.Kind.ToSlug()}");
            var mentions = _mentions[passage.Id].OrderBy(m => m.Span).ToList();
            foreach (var claim in _claims[passage.Id].OrderBy(c => c.Span)) Write(claim, mentions.Where(m => claim.Span.Overlaps(m.Span)).ToList());
            Recognised(mentions.Where(m => !_claims[passage.Id].Any(c => c.Span.Overlaps(m.Span))).ToList());
            to.Gap();
        }
    }

    private void Write(Claim claim, List<Mention> mentions)
    {
        to.Line($"“{claim.Text}”", 2);
        to.Field("speaker", $"{claim.Speaker}{(claim.Reporter is { } reporter ? $", reported by {reporter}" : "")}{How(claim, OriginOf.Speaker)}");
        to.Field("modality", claim.Modality.ToSlug() + How(claim, OriginOf.Modality));
        to.Field("stance", claim.Stance.ToSlug() + How(claim, OriginOf.Stance));
        to.Field("themes", string.Join("; ", claim.Themes.Select(t => t + How(claim, OriginOf.Theme(t)))));
        Recognised(mentions);
        foreach (var told in claim.Events) to.Field("event", _events.GetValueOrDefault(told));
    }

    private void Recognised(List<Mention> mentions)
    {
        to.Field("dates", Listed<DateMention>(mentions, m => $"{m.Date?.ToString() ?? "undated"} [{m.Rule}{(m.Working is null ? "" : ": " + m.Working)}]"));
        to.Field("figures", Listed<FigureMention>(mentions, m => $"{InWords(m.Figure)} [{m.Rule}]"));
        to.Field("actors", Listed<ActorMention>(mentions, m => $"{m.Actor} [{m.Rule}]"));
        to.Field("places", Listed<PlaceMention>(mentions, m => $"{m.Place} [{m.Rule}]"));
    }

    private static string Listed<T>(List<Mention> mentions, Func<T, string> value)
        where T : Mention =>
        string.Join("; ", mentions.OfType<T>().Select(m => $"“{m.Text}” = {value(m)}"));

    private static string InWords(Figure figure) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{(figure.Bound == FigureBound.Exact ? "" : figure.Bound.ToSlug().Replace('-', ' ') + " ")}{figure.Low:#,0.####}{(figure.Low == figure.High ? "" : $" to {figure.High:#,0.####}")} {figure.Unit}");

    /// <summary>The rule that gave a value, and the words that it read.</summary>
    private static string How(Claim claim, string value) =>
        claim.Origins.FirstOrDefault(o => o.Value == value) is not { } origin ? "" : $" [{origin.Rule}{(origin.Words is null ? "" : $": {origin.Words}")}]";
}
