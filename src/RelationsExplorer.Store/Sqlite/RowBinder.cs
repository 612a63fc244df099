using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>Binds the values of a row to an INSERT, as its map says: columns and conversions are written down once.</summary>
/// <typeparam name="TRow">A mapped row.</typeparam>
internal sealed class RowBinder<TRow>
    where TRow : class
{
    private readonly Action<BulkStatement, TRow> _bind;

    public RowBinder(IModel model)
    {
        var entity = model.FindEntityType(typeof(TRow))!;
        var properties = entity.GetProperties().ToList();
        var columns = string.Join(", ", properties.Select(property => $"\"{property.GetColumnName()}\""));
        Sql = $"INSERT INTO \"{entity.GetTableName()}\" ({columns}) VALUES ({string.Join(", ", properties.Select(_ => "?"))})";
        var statement = Expression.Parameter(typeof(BulkStatement), "statement");
        var row = Expression.Parameter(typeof(TRow), "row");
        var binds = properties.Select((property, i) => Bind(statement, i + 1, Expression.Property(row, property.PropertyInfo!), property));
        _bind = Expression.Lambda<Action<BulkStatement, TRow>>(Expression.Block(binds), statement, row).Compile();
    }

    /// <summary>The INSERT.</summary>
    public string Sql { get; }

    public void Bind(BulkStatement statement, TRow row) => _bind(statement, row);

    private static Expression Bind(Expression statement, int index, Expression value, IProperty property)
    {
        if (!property.IsNullable) return BindValue(statement, index, value, property);
        var nullable = Nullable.GetUnderlyingType(value.Type) is not null;
        var isThere = Expression.NotEqual(value, Expression.Constant(null, value.Type));
        return Expression.IfThen(isThere, BindValue(statement, index, nullable ? Expression.Property(value, "Value") : value, property));
    }

    private static MethodCallExpression BindValue(Expression statement, int index, Expression value, IProperty property)
    {
        var stored = property.GetTypeMapping().Converter is { } converter && converter.ModelClrType == value.Type
            ? Expression.Invoke(converter.ConvertToProviderExpression, value)
            : value;
        if (stored.Type == typeof(int)) stored = Expression.Convert(stored, typeof(long));
        var bind = typeof(BulkStatement).GetMethod(nameof(BulkStatement.Bind), [typeof(int), stored.Type])
            ?? throw new NotSupportedException($"A column of type {stored.Type} cannot be loaded.");
        return Expression.Call(statement, bind, Expression.Constant(index), stored);
    }
}
