using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace RelationsExplorer.Import.Reading.Formats.Html;

/// <summary>
/// The notes of a page, known by the links that lead to them: <c>&lt;sup&gt;&lt;a href="#r1"&gt;1&lt;/a&gt;&lt;/sup&gt;</c> in the
/// text, and further down <c>&lt;li id="r1"&gt;</c>, whether it prints its number or its list counts it.
/// </summary>
internal sealed partial class HtmlNotes
{
    private const int LongestLabel = 4;
    private const int LongestBack = 40;
    private const int FarthestHolder = 4;
    private const int MostBefore = 20;

    private static readonly HashSet<string> Holders = new(StringComparer.Ordinal) { "li", "p", "div", "dd", "td", "tr", "aside", "section", "blockquote" };

    // Of word processors, Pandoc, wikis; "fnref1" leads back.
    private static readonly string[] NoteNames = ["fn", "_ftn", "_edn", "cite_note", "ref"];

    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<IElement, string> _notes = [];

    // The names of all places of the page; while it is walked through, of those above.
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    private HtmlNotes()
    {
    }

    /// <summary>The notes of a page.</summary>
    public static HtmlNotes Of(IHtmlDocument document)
    {
        var notes = new HtmlNotes();
        if (document.QuerySelector("a[href*='#']") is null) return notes;
        var lists = new HashSet<string>(StringComparer.Ordinal);
        var holders = new List<(IElement Holder, string Target)>();
        foreach (var element in document.All)
        {
            // A note stands below its marker; what leads up leads back into the text.
            if (TargetOrNull(element) is { } target && !notes._places.Contains(target) && LabelOrNull(element, target) is { } label)
            {
                if (!notes._labels.TryAdd(target, label) && notes._labels[target] != label) lists.Add(target);
            }

            if ((element.GetAttribute("id") ?? element.GetAttribute("name")) is not { } id) continue;
            notes._places.Add(id);
            if (notes._labels.ContainsKey(id) && HolderOrNull(element) is { } holder) holders.Add((holder, id));
        }

        // Where several numbers lead to one place, it is the list of the notes, none of them.
        foreach (var (holder, target) in holders.Where(found => !lists.Contains(found.Target))) notes._notes.TryAdd(holder, notes._labels[target]);
        return notes;
    }

    /// <summary>The number or sign of the note that an element holds; null where it holds none.</summary>
    public string? LabelOf(IElement element) => _notes.GetValueOrDefault(element);

    /// <summary>Whether a link leads to a note of this page, or to one that was not saved with it.</summary>
    public bool Leads(IElement link) => TargetOrNull(link) is { } target && (_labels.ContainsKey(target) || (!_places.Contains(target) && IsNoteName(target)));

    /// <summary>A copy of what an element holds without its own number and without the links that lead back into the text.</summary>
    public IElement Bare(IElement note)
    {
        var copy = (IElement)note.Clone();
        foreach (var link in copy.QuerySelectorAll("a[href*='#']").Where(link => !Leads(link) && link.TextContent is { Length: <= LongestBack } words && LeadsBack().IsMatch(words)).ToList()) link.Remove();
        if (copy.QuerySelector("sup") is { } raised && IsFirst(raised, copy) && raised.TextContent.Trim() == LabelOf(note)) raised.Remove();
        return copy;
    }

    // The part of an address behind "#", on this page or, in a saved one, on the page that it was.
    private static string? TargetOrNull(IElement element) =>
        element.LocalName == "a" && element.GetAttribute("href") is { } href && href.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at && at + 1 < href.Length
            ? Uri.UnescapeDataString(href[(at + 1)..])
            : null;

    // "1" raised or in brackets, or leading to what calls itself a note.
    private static string? LabelOrNull(IElement link, string target)
    {
        var text = link.TextContent.Trim();
        if (text.Length > LongestLabel + 2) return null;
        var label = text.Trim('[', ']', '(', ')').Trim();
        if (label.Length is 0 or > LongestLabel || !label.All(c => char.IsAsciiDigit(c) || c is '*' or '†' or '‡')) return null;
        var isRaised = link.Closest("sup") is not null || link.QuerySelector("sup") is not null;
        return isRaised || label.Length < text.Length || IsNoteName(target) ? label : null;
    }

    private static bool IsNoteName(string target) =>
        NoteNames.Any(name => target.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !target.AsSpan(name.Length).StartsWith("ref", StringComparison.OrdinalIgnoreCase))
        || target.Contains("note", StringComparison.OrdinalIgnoreCase);

    // The element itself, or the one that an empty anchor or a number that leads back opens.
    private static IElement? HolderOrNull(IElement element)
    {
        if (Holders.Contains(element.LocalName)) return element;
        var above = element.ParentElement;
        for (var i = 0; i < FarthestHolder && above is not null && !Holders.Contains(above.LocalName); i++) above = above.ParentElement;
        return above is not null && Holders.Contains(above.LocalName) && IsFirst(element, above) ? above : null;
    }

    private static bool IsFirst(IElement element, IElement within)
    {
        var looked = 0;
        for (INode node = element; node != within; node = node.Parent!)
        {
            for (var before = node.PreviousSibling; before is not null; before = before.PreviousSibling)
            {
                if (++looked > MostBefore || !string.IsNullOrWhiteSpace(before.TextContent)) return false;
            }
        }

        return true;
    }

    // "↩", "^ a b", "[1]", "Back to text"
    [GeneratedRegex(@"^(?:\P{L}*\p{L}?\P{L}*|\W*(?:back|return|jump|up)\b.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex LeadsBack();
}
