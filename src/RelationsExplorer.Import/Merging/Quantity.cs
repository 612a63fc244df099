using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Merging;

/// <summary>A figure as a claim tells it, with the words beside it, by which it is known whether another is of the same quantity.</summary>
internal sealed class Quantity
{
    // How many words before a figure and behind it say what it is of.
    private const int Before = 8;
    private const int Behind = 8;

    // "2 per cent more" than what was said is the same figure, rounded; "about" leaves more room.
    private const decimal Rounding = 1.02m;
    private const decimal AboutRounding = 1.1m;

    // Accounts of one quantity differ by little; what is many times as much is another quantity.
    private const decimal MostTimes = 3;

    private readonly FigureMention _figure;

    // Between what bounds an amount may be this one, rounded. They are held against each other by the million.
    private readonly decimal _least, _most;

    private Quantity(int index, QuantityContext context, FigureMention figure, int[] wordsBeside, bool isChange) =>
        (Index, Context, _figure, WordsBeside, IsChange, _least, _most) = (index, context, figure, wordsBeside, isChange, LeastOf(figure.Figure), MostOf(figure.Figure));

    /// <summary>Its place among all quantities.</summary>
    public int Index { get; }

    /// <summary>The claim that tells it, and what else that says.</summary>
    public QuantityContext Context { get; }

    /// <summary>The claim that tells it.</summary>
    public Claim Claim => Context.Claim;

    /// <summary>The figure as it is written.</summary>
    public string Text => _figure.Text;

    /// <summary>How much of what.</summary>
    public Figure Figure => _figure.Figure;

    /// <summary>The unit it is given in.</summary>
    public string Unit => Figure.Unit;

    /// <summary>The weighty words before and behind it in its claim, as <see cref="WeightyWords"/> numbers them.</summary>
    public int[] WordsBeside { get; }

    /// <summary>Whether it says by how much something grew or fell, and not how much there is.</summary>
    public bool IsChange { get; }

    /// <summary>What must be shared to speak of the same: an event, a place, or two actors.</summary>
    public IEnumerable<string> Subjects
    {
        get
        {
            var actors = Claim.Actors.Select(actor => actor.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            return Context.Events.Select(told => told.Value)
                .Concat(Claim.Places.Select(place => place.Value).Distinct(StringComparer.Ordinal))
                .Concat(actors.SelectMany((first, i) => actors.Skip(i + 1).Select(second => first + "+" + second)));
        }
    }

    /// <summary>A figure of a claim.</summary>
    public static Quantity Of(int index, QuantityContext context, FigureMention figure, WeightyWords weighty)
    {
        var claim = context.Claim;
        var start = Math.Clamp(figure.Span.Start - claim.Span.Start, 0, claim.Text.Length);
        var end = Math.Clamp(figure.Span.End - claim.Span.Start, start, claim.Text.Length);
        var before = Words(claim.Text[..start]);
        var beside = before.TakeLast(Before).Concat(Words(claim.Text[end..]).Take(Behind)).Where(word => !char.IsDigit(word[0]));
        return new Quantity(index, context, figure, weighty.Of(string.Join(' ', beside)), before is [.., "by"] or [.., "by", _] or [.., "by", _, _]);
    }

    /// <summary>Whether the two figures can be of one amount: what is rounded or bounded leaves room.</summary>
    public bool MayBe(Quantity other) => _least <= other._most && other._least <= _most;

    /// <summary>Whether a figure of the same unit can be of this amount.</summary>
    public bool MayBe(Figure figure) => _least <= MostOf(figure) && LeastOf(figure) <= _most;

    /// <summary>Whether both may be accounts of one quantity, though they differ.</summary>
    public bool IsNear(Quantity other) => Figure.Low <= Times(other.Figure.High, MostTimes) && other.Figure.Low <= Times(Figure.High, MostTimes);

    private static decimal LeastOf(Figure figure) => figure.Bound switch
    {
        FigureBound.AtMost => 0,
        FigureBound.About => figure.Low / AboutRounding,
        _ => figure.Low,
    };

    private static decimal MostOf(Figure figure) => figure.Bound switch
    {
        FigureBound.AtLeast => decimal.MaxValue,
        FigureBound.About => Times(figure.High, AboutRounding),
        _ => Times(figure.High, Rounding),
    };

    /// <summary>Two amounts together; the most that can be counted, where they are more.</summary>
    public static decimal Sum(decimal some, decimal more) => more > 0 && some > decimal.MaxValue - more ? decimal.MaxValue : some + more;

    // An editor may name more than can be multiplied.
    private static decimal Times(decimal amount, decimal factor) => amount < decimal.MaxValue / factor ? amount * factor : decimal.MaxValue;

    private static string[] Words(string text) => text.Split([' ', ',', ';', ':', '(', ')', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries);
}
